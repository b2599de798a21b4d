package org.entente.claim.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated resource of this package: lines that begin with {@code #} are remarks, the first other line names the columns. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String resource, int columns) {
        List<List<String>> rows = text(resource)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalStateException(resource + ": not " + columns + " fields: " + String.join("|", row));
            }
        }
        return rows;
    }

    private static String text(String resource) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its table " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
