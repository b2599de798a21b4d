package org.entente.app.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.store.ParquetColumn;
import org.entente.store.ParquetWriter;

/** Writes columns as a Parquet file. */
public final class ParquetFile {
    private ParquetFile() {}

    /** Writes the file all or nothing. */
    public static void write(Path file, List<Column> columns) throws IOException {
        ParquetWriter.write(file, columns.stream().map(ParquetFile::column).toList());
    }

    private static ParquetColumn column(Column column) {
        if (column instanceof Column.Whole whole) {
            return ParquetColumn.ints(whole.name(), whole.values());
        } else if (column instanceof Column.Real real) {
            return ParquetColumn.doubles(real.name(), real.values());
        } else if (column instanceof Column.Text text) {
            return ParquetColumn.texts(text.name(), text.values());
        } else if (column instanceof Column.Day day) {
            return ParquetColumn.dates(day.name(), day.values());
        }
        Column.Flag flag = (Column.Flag) column;
        return ParquetColumn.flags(flag.name(), flag.values());
    }
}
