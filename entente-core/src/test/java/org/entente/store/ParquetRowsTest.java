package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowsTest {
    @TempDir
    private Path directory;

    private Path file() throws IOException {
        Path file = directory.resolve("it's a file.parquet");
        ParquetWriter.write(
                file,
                List.of(
                        ParquetColumn.ints("state", new int[] {2, 2, 20}),
                        ParquetColumn.ints("session", new int[] {5, 4, 4}),
                        ParquetColumn.floats("a", new float[] {1.5f, -2, 3}),
                        ParquetColumn.floats("b \"c\"", new float[] {Float.NaN, 0.1f, 7})));
        return file;
    }

    @Test
    void rowsOfAKeyComeInOrderWithTheOtherColumns() throws IOException {
        List<float[]> rows = ParquetRows.list(file(), "state", 2, "session");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsExactly(-2, 0.1f);
        assertThat(rows.get(1)).containsExactly(1.5f, Float.NaN);
    }

    @Test
    void aKeyThatIsNotThereHasNoRows() throws IOException {
        assertThat(ParquetRows.list(file(), "state", 3, "session")).isEmpty();
    }

    @Test
    void whatIsNoParquetFileIsSaid() throws IOException {
        Path file = directory.resolve("none.parquet");
        Files.writeString(file, "nothing");
        assertThatThrownBy(() -> ParquetRows.list(file, "state", 2, "session"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.parquet");
    }
}
