package org.entente.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated resource of this package: comment lines that begin with {@code #}, a header, rows. Written without
 * pattern formatters and lambdas, whose first use costs more than reading all tables.
 */
final class Table {
    private final String name;
    private final List<String> header;
    private final List<String[]> rows;

    private Table(String name, List<String> header, List<String[]> rows) {
        this.name = name;
        this.header = header;
        this.rows = rows;
    }

    static Table read(String name) {
        try (InputStream bytes = Table.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the registry's table " + name + " is missing from the product");
            }
            return parse(name, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table parse(String name, String text) {
        List<String> header = List.of();
        List<String[]> rows = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            if (text.charAt(start) == '#') {
                continue;
            }
            String[] fields = split(text.substring(start, end));
            if (header.isEmpty()) {
                header = List.of(fields);
            } else if (fields.length == header.size()) {
                rows.add(fields);
            } else {
                throw new IllegalStateException(name + ": a row of " + fields.length + " fields: " + fields[0]);
            }
        }
        return new Table(name, header, rows);
    }

    private static String[] split(String line) {
        List<String> fields = new ArrayList<>(12);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            fields.add(line.substring(start, tab));
            start = tab + 1;
        }
        fields.add(line.substring(start));
        return fields.toArray(new String[0]);
    }

    /** Position of a column. */
    int column(String title) {
        int index = header.indexOf(title);
        if (index < 0) {
            throw new IllegalStateException(name + " has no column " + title);
        }
        return index;
    }

    List<String[]> rows() {
        return rows;
    }

    /** ISO date, or the open end when empty. */
    static LocalDate date(String text, LocalDate open) {
        LocalDate date = text.isEmpty() ? open : dateOrNull(text);
        if (date == null) {
            throw new IllegalStateException("no date: " + text);
        }
        return date;
    }

    static Span span(String from, String to) {
        return new Span(date(from, LocalDate.MIN), date(to, LocalDate.MAX));
    }

    static @Nullable LocalDate dateOrNull(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
