package org.entente.source.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated table of this package, row by row: lines that begin with {@code #}, a header, rows. */
final class Rows {
    private final String name;
    private final List<String> lines;
    private final List<String> header;
    private int line;
    private String[] fields = new String[0];

    private Rows(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
        this.header = List.of(lines.get(0).split("\t", -1));
    }

    static Rows read(String name) {
        try (InputStream bytes = Rows.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the table " + name + " is missing from the product");
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return new Rows(
                    name, text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is another row, which is then the one at hand. */
    boolean next() {
        line++;
        if (line >= lines.size()) {
            return false;
        }
        fields = lines.get(line).split("\t", -1);
        if (fields.length != header.size()) {
            throw new IllegalStateException(name + ": a row of " + fields.length + " fields: " + lines.get(line));
        }
        return true;
    }

    String get(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalStateException(name + " has no column " + column);
        }
        return fields[index];
    }

    int number(String column) {
        return Integer.parseInt(get(column));
    }
}
