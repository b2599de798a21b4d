package org.entente.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.entente.notice.Notices;
import org.entente.store.DerivedStore;

/** A derived store for all tests of a run: what concerns all pairs of the built-in record is computed once. */
final class Kept {
    static final DerivedStore STORE = new DerivedStore(directory(), new Notices());

    private Kept() {}

    private static Path directory() {
        try {
            Path directory = Files.createTempDirectory("derived-of-tests");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
