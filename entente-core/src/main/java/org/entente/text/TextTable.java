package org.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of words and patterns that lie beside the class that knows them: UTF-8, lines that begin with # are remarks. */
public final class TextTable {
    private TextTable() {}

    /** The lines of a table that are neither remarks nor blank. */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The cells of those lines, with tabs between; an empty cell stays one. */
    public static List<String[]> rows(Class<?> beside, String name) {
        return lines(beside, name).stream().map(line -> line.split("\t", -1)).toList();
    }
}
