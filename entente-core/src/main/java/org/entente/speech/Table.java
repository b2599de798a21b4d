package org.entente.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated resource of this package: lines that begin with {@code #} are remarks, the first other line names the columns. */
final class Table {
    private Table() {}

    /** The rows below the header. */
    static List<String[]> rows(String resource, int columns) {
        List<String[]> lines = text(resource)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
        for (String[] line : lines) {
            if (line.length != columns || line[0].isBlank() || line[1].isBlank()) {
                throw new IllegalStateException(resource + ": not " + columns + " fields: " + String.join("|", line));
            }
        }
        return lines;
    }

    private static String text(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its table " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
