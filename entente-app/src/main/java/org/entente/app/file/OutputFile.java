package org.entente.app.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a file all or nothing: under a temporary name beside it, then renamed. What was there stays until then. */
public final class OutputFile {
    private static final int BUFFER = 1 << 16;

    private OutputFile() {}

    /** Something that writes. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to the stream, which is closed afterwards. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws IOException if it cannot be written; nothing is left behind
     */
    public static void write(Path file, Content content) throws IOException {
        write(Map.of(file, content));
    }

    /**
     * Writes several files, none unless all can be written: each under a temporary name first, then all renamed in order.
     * The one that names the others comes last.
     *
     * @throws IOException if one cannot be written; no temporary file is left behind
     */
    public static void write(Map<Path, Content> files) throws IOException {
        Map<Path, Path> temporaries = new LinkedHashMap<>();
        files.keySet().forEach(file -> temporaries.put(file, temporary(file.toAbsolutePath())));
        Thread interrupted = new Thread(() -> temporaries.values().forEach(OutputFile::delete));
        boolean watched = watch(interrupted);
        try {
            for (Map.Entry<Path, Content> file : files.entrySet()) {
                fill(temporary(file.getKey().toAbsolutePath()), file.getValue());
            }
            for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
                Files.move(
                        file.getValue(),
                        file.getKey().toAbsolutePath(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            temporaries.values().forEach(OutputFile::delete);
            if (watched) {
                unwatch(interrupted);
            }
        }
    }

    /** Not possible when the process is already ending, as when an interrupted run writes what it has. */
    private static boolean watch(Thread interrupted) {
        try {
            Runtime.getRuntime().addShutdownHook(interrupted);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void unwatch(Thread interrupted) {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException e) {
            // The process began to end meanwhile; the temporary files are gone already.
            return;
        }
    }

    private static Path temporary(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), BUFFER)) {
            content.writeTo(out);
        }
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The directory went away or turned read-only meanwhile; nothing more can be done about the leftover.
        }
    }
}
