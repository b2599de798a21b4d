package org.entente.source.geography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.entente.testkit.SharedFiles;

/** Reads the files beside the checkout: a header, then one record a line; quotes, but no quoted line ends. */
final class SharedTable {
    private SharedTable() {}

    /** A record by column titles. */
    record Row(Map<String, String> fields) {
        String get(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }
    }

    /** All records; the test is skipped without the file. */
    static List<Row> rows(String relative, char delimiter) throws IOException {
        Path path = SharedFiles.require(relative);
        List<Row> rows = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(path);
                InputStream bytes = relative.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String> header = split(reader.readLine().replace("\uFEFF", ""), delimiter);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(record(header, split(line, delimiter)));
            }
        }
        return rows;
    }

    private static Row record(List<String> header, List<String> fields) {
        Map<String, String> record = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            record.put(header.get(column), fields.get(column));
        }
        return new Row(record);
    }

    private static List<String> split(String line, char delimiter) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
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
