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
        Columns form = new Columns();
        ParquetWriter.write(
                file, columns.stream().map(column -> column.accept(form)).toList());
    }

    private static final class Columns implements Column.Visitor<ParquetColumn> {
        @Override
        public ParquetColumn whole(Column.Whole column) {
            return ParquetColumn.ints(column.name(), column.values());
        }

        @Override
        public ParquetColumn real(Column.Real column) {
            return ParquetColumn.doubles(column.name(), column.values());
        }

        @Override
        public ParquetColumn text(Column.Text column) {
            return ParquetColumn.texts(column.name(), column.values());
        }

        @Override
        public ParquetColumn day(Column.Day column) {
            return ParquetColumn.dates(column.name(), column.values());
        }

        @Override
        public ParquetColumn flag(Column.Flag column) {
            return ParquetColumn.flags(column.name(), column.values());
        }
    }
}
