package org.entente.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a table that ships beside this package: tab-separated, a header, lines beginning with {@code #} are remarks. */
final class PlainTable {
    private PlainTable() {}

    /** The rows below the header, each with as many fields as the header has. */
    static List<String[]> rows(String resource) {
        InputStream in = PlainTable.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the product lacks its table " + resource);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> all = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.add(fields(line, all, resource));
                }
            }
            return all.subList(1, all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] fields(String line, List<String[]> above, String resource) {
        String[] fields = line.split("\t", -1);
        if (!above.isEmpty() && fields.length != above.get(0).length) {
            throw new IllegalStateException(resource + " has a row of another length: " + line);
        }
        return fields;
    }
}
