package org.entente.app.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes columns as CSV: a header, commas, line feeds, UTF-8; empty for what is missing. */
public final class CsvWriter {
    private static final int CHUNK = 1 << 16;

    private CsvWriter() {}

    /** Writes header and rows. The stream stays open. */
    public static void write(List<Column> columns, OutputStream out) throws IOException {
        header(columns, out);
        rows(columns, out);
    }

    /** Writes the names of columns. */
    public static void header(List<Column> columns, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        String comma = "";
        for (Column column : columns) {
            text.append(comma).append(column.name());
            comma = ",";
        }
        flush(text.append('\n'), out);
    }

    /** Writes rows without a header, to follow others of the same columns. */
    public static void rows(List<Column> columns, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(2 * CHUNK);
        int rows = columns.isEmpty() ? 0 : columns.get(0).rows();
        Column[] array = columns.toArray(Column[]::new);
        for (int row = 0; row < rows; row++) {
            row(array, row, text);
            if (text.length() > CHUNK) {
                flush(text, out);
            }
        }
        flush(text, out);
        out.flush();
    }

    private static void flush(StringBuilder text, OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private static void row(Column[] columns, int row, StringBuilder text) {
        for (int c = 0; c < columns.length; c++) {
            if (c > 0) {
                text.append(',');
            }
            cell(columns[c], row, text);
        }
        text.append('\n');
    }

    private static void cell(Column column, int row, StringBuilder text) {
        if (column instanceof Column.Whole whole) {
            if (whole.values()[row] != Column.MISSING) {
                text.append(whole.values()[row]);
            }
        } else if (column instanceof Column.Real real) {
            Decimals.append(text, real.values()[row]);
        } else if (column instanceof Column.Text words) {
            quoted(words.values()[row], text);
        } else if (column instanceof Column.Day day) {
            Object value = day.values()[row];
            text.append(value == null ? "" : value.toString());
        } else if (column instanceof Column.Flag flag) {
            Boolean value = flag.values()[row];
            text.append(value == null ? "" : value ? "1" : "0");
        }
    }

    private static void quoted(@Nullable String value, StringBuilder text) {
        if (value == null) {
            return;
        }
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        text.append(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
    }
}
