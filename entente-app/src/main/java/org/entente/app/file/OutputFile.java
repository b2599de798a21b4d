package org.entente.app.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
        Path target = file.toAbsolutePath();
        Path temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Thread interrupted = new Thread(() -> delete(temporary));
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), BUFFER)) {
                content.writeTo(out);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(temporary);
            Runtime.getRuntime().removeShutdownHook(interrupted);
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
