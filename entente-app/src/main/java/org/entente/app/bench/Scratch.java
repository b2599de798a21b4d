package org.entente.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory inside the cache directory for files that are timed and thrown away. It is removed when closed and when
 * the process is interrupted; what a killed process left is removed by the next one.
 */
public final class Scratch implements AutoCloseable {
    private static final String PREFIX = "bench-";
    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLISECONDS = 10;

    private final Path directory;
    private final Thread onInterrupt = new Thread(this::interrupt, "remove bench files");
    private volatile boolean interrupted;

    private Scratch(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes the directory.
     *
     * @param cache the cache directory, created if absent
     * @throws IOException if it cannot be written
     */
    public static Scratch in(Path cache) throws IOException {
        Files.createDirectories(cache);
        removeLeftovers(cache);
        Path own = cache.resolve(PREFIX + ProcessHandle.current().pid());
        remove(own);
        Scratch scratch = new Scratch(Files.createDirectory(own));
        Runtime.getRuntime().addShutdownHook(scratch.onInterrupt);
        return scratch;
    }

    /** A file or directory in it that does not exist yet. */
    Path resolve(String name) {
        return directory.resolve(name);
    }

    /** Removes a file or directory of it. */
    void clear(String name) {
        remove(resolve(name));
    }

    /** Whether the process is ending at the keyboard's request: whatever fails now is of no interest. */
    public boolean interrupted() {
        return interrupted;
    }

    @Override
    public void close() {
        if (!interrupted) {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
            remove(directory);
        }
    }

    /** What is being written may come back while it is removed, so look again. */
    private void interrupt() {
        interrupted = true;
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                remove(directory);
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeLeftovers(Path cache) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(cache, PREFIX + "*")) {
            for (Path directory : found) {
                if (!alive(String.valueOf(directory.getFileName()).substring(PREFIX.length()))) {
                    remove(directory);
                }
            }
        }
    }

    private static boolean alive(String pid) {
        return !pid.matches("\\d{1,18}")
                || ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    private static void remove(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // Something is still being written into it; the next attempt or the next run removes it.
            return;
        }
    }
}
