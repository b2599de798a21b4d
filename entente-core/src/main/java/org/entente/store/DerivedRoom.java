package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the draws of windows within a size: texts name as many windows as they like, and each leaves some megabytes. Draws
 * are computed again in a second; whatever else is derived stays.
 */
final class DerivedRoom {
    private static final String DRAWS = "draws-";

    private final Path directory;
    private final long limit;
    private long taken = -1;

    /** Room for so many bytes of draws in a directory. */
    DerivedRoom(Path directory, long limit) {
        this.directory = directory;
        this.limit = limit;
    }

    /** Called when a file was written: once the draws take more than the limit, the oldest go until half of it is left. */
    synchronized void written(Path file) throws IOException {
        if (!name(file).startsWith(DRAWS)) {
            return;
        }
        taken = taken < 0 ? size(draws()) : taken + size(file);
        if (taken > limit) {
            List<Path> oldest = draws().stream()
                    .sorted(Comparator.comparingLong(one -> one.toFile().lastModified()))
                    .toList();
            taken = size(oldest);
            for (int k = 0; k < oldest.size() && taken > limit / 2; k++) {
                taken -= size(oldest.get(k));
                Files.deleteIfExists(oldest.get(k));
            }
        }
    }

    private List<Path> draws() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> name(file).startsWith(DRAWS)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long size(List<Path> files) {
        return files.stream().mapToLong(DerivedRoom::size).sum();
    }

    /** 0 of what another process has removed meanwhile. */
    private static long size(Path file) {
        return file.toFile().length();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
