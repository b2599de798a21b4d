package org.entente.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the package's own tables: comma-separated, quotes doubled inside quotes, no line breaks inside fields. */
final class Csv {
    private Csv() {}

    /**
     * The rows of a table beside this class, each a map from column to value.
     *
     * @throws IllegalStateException if the table is missing or a row has not the header's columns
     */
    static List<Map<String, String>> rows(String resource) {
        try (InputStream in = Csv.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its table " + resource);
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a column that the row has, empty when nothing is known. */
    static String value(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("no column " + column);
        }
        return value;
    }

    private static List<Map<String, String>> parse(BufferedReader reader, String resource) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = fields(String.valueOf(reader.readLine()));
        int number = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            List<String> fields = fields(line);
            if (fields.size() != header.size()) {
                throw new IllegalStateException(
                        resource + " line " + number + ": " + fields.size() + " columns of " + header.size());
            }
            rows.add(row(header, fields));
        }
        return rows;
    }

    private static Map<String, String> row(List<String> header, List<String> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), fields.get(i));
        }
        return row;
    }

    /** The fields of one line. */
    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
