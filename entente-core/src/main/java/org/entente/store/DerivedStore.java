package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.entente.notice.Notice;
import org.entente.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Results that can be computed again, kept by content: the same snapshots, options and algorithm give the same key. Safe
 * to delete at any time. Keeping is an attempt: where it fails the caller goes on with what it computed, and the reader
 * gets one notice. Safe for several threads and processes.
 */
public final class DerivedStore {
    /** Bytes that draws may take: those of some four hundred windows. */
    private static final long DRAWS = 1_000_000_000;

    private final Path directory;
    private final @Nullable Path made;
    private final Notices notices;
    private final AtomicBoolean refused = new AtomicBoolean();
    private final AtomicBoolean tidied = new AtomicBoolean();
    private final DerivedRoom room;

    /**
     * @param directory made by the first {@link #put}
     * @param notices receives {@code derived_not_kept} at most once
     */
    public DerivedStore(Path directory, Notices notices) {
        this(directory, null, notices);
    }

    /**
     * A store that looks further where it has no result of its own.
     *
     * @param made results that came with the program, only read, or null
     */
    public DerivedStore(Path directory, @Nullable Path made, Notices notices) {
        this.directory = directory;
        this.made = made;
        this.room = new DerivedRoom(directory, DRAWS);
        this.notices = notices;
    }

    public Path directory() {
        return directory;
    }

    /** The result kept under a key; empty when there is none or what is there is damaged. */
    public Optional<byte[]> find(DerivedKey key) {
        Optional<byte[]> own = read(directory, key);
        return own.isPresent() || made == null ? own : read(made, key);
    }

    private static Optional<byte[]> read(Path from, DerivedKey key) {
        Path file = from.resolve(key.fileName());
        try (InputStream in = Files.newInputStream(file)) {
            return DerivedEntry.unwrap(in, Files.size(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The keys of one kind, the last kept first; a result that is damaged is among them. */
    public List<DerivedKey> list(String kind) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted(Comparator.comparingLong(DerivedStore::written).reversed())
                    .flatMap(file -> DerivedKey.ofFile(kind, file.getFileName().toString()).stream())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static long written(Path file) {
        return file.toFile().lastModified();
    }

    /** Keeps a result if it can. */
    public void put(DerivedKey key, byte[] bytes) {
        if (refused.get()) {
            return;
        }
        Path temporary = file(key).resolveSibling(temporaryName(key));
        try {
            Files.createDirectories(directory);
            if (!tidied.getAndSet(true)) {
                DerivedLeftovers.remove(directory);
            }
            Files.write(temporary, DerivedEntry.wrap(bytes));
            Files.move(temporary, file(key), StandardCopyOption.ATOMIC_MOVE);
            room.written(file(key));
        } catch (IOException e) {
            refuse(temporary, e);
        }
    }

    /**
     * Where a file in a form of its own lies that belongs to a result, such as one that other programs read. It is the
     * caller's to write, all or nothing, and to read; it is as safe to delete as the result.
     *
     * @param ending such as {@code draws.parquet}
     * @throws IOException if there is no directory and none can be made
     */
    public Path beside(DerivedKey key, String ending) throws IOException {
        Files.createDirectories(directory);
        return directory.resolve(key.fileName() + "." + ending);
    }

    private Path file(DerivedKey key) {
        return directory.resolve(key.fileName());
    }

    private static String temporaryName(DerivedKey key) {
        return "." + key.fileName() + "." + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().getId() + ".tmp";
    }

    private void refuse(Path temporary, IOException e) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException ignored) {
            // The directory takes no change at all; the notice says so.
        }
        if (!refused.getAndSet(true)) {
            notices.add(Notice.info(
                    "derived_not_kept",
                    "Results could not be kept in " + directory + " (" + reason(e) + "); they were computed in memory"
                            + " and will be computed again next time."));
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : e.getClass().getSimpleName();
    }
}
