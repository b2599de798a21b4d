package org.entente.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Temporary files that a killed process left among derived results: those older than a day. */
final class DerivedLeftovers {
    private static final Duration AGE = Duration.ofDays(1);

    private DerivedLeftovers() {}

    /** Removes what it can; another process may be doing the same. */
    static void remove(Path directory) {
        Instant limit = Instant.now().minus(AGE);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(directory, ".*.tmp")) {
            for (Path file : leftovers) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They are in nobody's way; the next process tries again.
            return;
        }
    }
}
