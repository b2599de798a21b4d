package org.entente.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.export.DyadExport;
import org.entente.app.file.Column;
import org.entente.app.file.ParquetFile;
import org.entente.measure.Unit;

/** All dyad-years with every column as a Parquet file, from the planes to the renamed file. */
final class ParquetRun {
    private static final double TARGET = 6;

    private ParquetRun() {}

    static void run(Question question, Scratch scratch, Findings findings) {
        Path file = scratch.resolve("dyads.parquet");
        Runs<Integer> runs = Runs.of(1, () -> write(question, file));
        findings.add(Timing.of(
                "dyad_years_parquet", "Dyad-years to Parquet, every column", runs.result(), "rows", runs, TARGET));
        findings.add(new Size("parquet_file", "The Parquet file of dyad-years", size(file), 0));
        scratch.clear("dyads.parquet");
    }

    private static int write(Question question, Path file) {
        List<Column> columns = new DyadExport(question.record(), question.slice(), Unit.By.YEAR)
                .columns(question.mask(), List.of(), null, (share, words) -> {});
        try {
            ParquetFile.write(file, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return columns.get(0).rows();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
