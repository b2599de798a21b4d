package org.entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip archive, by name. What an entry unpacks to is read only as far as a text may go. */
record ZipStore(Path file) implements TextStore {
    @Override
    public List<String> names() throws IOException {
        try (ZipFile zip = open()) {
            return entries(zip).stream().map(ZipEntry::getName).toList();
        }
    }

    @Override
    public void each(Opened visitor) throws IOException {
        try (ZipFile zip = open()) {
            for (ZipEntry entry : entries(zip)) {
                try (InputStream bytes = zip.getInputStream(entry)) {
                    visitor.file(entry.getName(), bytes);
                }
            }
        }
    }

    /** Names that are not UTF-8 are read as what they would be on a machine of Western Europe. */
    private ZipFile open() throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry.class::cast)
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
