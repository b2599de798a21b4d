package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.entente.testkit.SharedFiles;

/** Reads the comma-separated files beside the checkout: header, quotes, one record a line. */
final class SharedCsv {
    private SharedCsv() {}

    /** A record by column titles. */
    record Row(List<String> header, List<String> fields) {
        String get(String title) {
            int column = header.indexOf(title);
            assertThat(column).as("column %s of %s", title, header).isNotNegative();
            return fields.get(column);
        }
    }

    /** All rows; the test is skipped without the file. */
    static List<Row> rows(String relative) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        lines(relative, fields -> {
            if (header.isEmpty()) {
                header.addAll(fields);
            } else {
                rows.add(new Row(header, fields));
            }
        });
        return rows;
    }

    /** Every record in turn, the header first. */
    static void lines(String relative, Consumer<List<String>> record) throws IOException {
        Path path = SharedFiles.require(relative);
        try (InputStream raw = Files.newInputStream(path);
                InputStream bytes = relative.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                record.accept(split(line));
            }
        }
    }

    private static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
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
