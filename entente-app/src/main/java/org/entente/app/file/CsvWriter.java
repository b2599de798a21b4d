package org.entente.app.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
        CsvColumn[] forms =
                columns.stream().map(column -> column.accept(CsvColumn.FORMS)).toArray(CsvColumn[]::new);
        for (int row = 0; row < rows; row++) {
            row(forms, row, text);
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

    private static void row(CsvColumn[] columns, int row, StringBuilder text) {
        for (int c = 0; c < columns.length; c++) {
            if (c > 0) {
                text.append(',');
            }
            columns[c].append(row, text);
        }
        text.append('\n');
    }
}
