package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.file.Bundle;
import org.entente.app.file.Column;
import org.entente.app.file.CsvWriter;
import org.entente.app.file.DtaFile;
import org.entente.app.file.Format;
import org.entente.app.file.ParquetFile;

/** Writes whole tables: to stdout as CSV, or to a file with codebook, references and terms beside it. */
final class TableFile {
    /** Formats of a table, the usual one first. */
    static final List<Format> FORMATS = List.of(Format.CSV, Format.PARQUET, Format.DTA);

    private TableFile() {}

    /** The columns on stdout. */
    static void toStdout(Invocation invocation, List<Column> columns) {
        try {
            CsvWriter.write(columns, invocation.stdout());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The table in a file, and what belongs beside it.
     *
     * @throws CommandFailed if the file cannot be written
     */
    static void toFile(Path file, Format format, Bundle bundle) {
        try {
            switch (format) {
                case PARQUET -> ParquetFile.write(file, bundle.columns());
                case DTA -> DtaFile.write(file, bundle.columns(), "Entente: " + bundle.command());
                default -> AnswerFile.toFile(file, stream -> CsvWriter.write(bundle.columns(), stream));
            }
            bundle.writeBeside(file);
        } catch (IOException e) {
            throw AnswerFile.unwritable(file, e).thrown();
        }
    }
}
