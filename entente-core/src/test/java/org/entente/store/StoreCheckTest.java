package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.notice.Notice;
import org.entente.source.SourceRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell that changed behind our back is found; coverage counts what is in use. */
class StoreCheckTest {
    @TempDir
    Path directory;

    private Path file = Path.of("");
    private final SourceRecord sourceRecord = Fixtures.sourceRecord("made-up", 400, 10, 3);

    @BeforeEach
    void write() {
        file = directory.resolve("store.duckdb");
        try (StoreWriter writer = StoreWriter.open(file, Duration.ofSeconds(1))) {
            writer.write(Fixtures.reading(Fixtures.sourceRecord("made-up", 9, 9, 4), "0"));
            writer.write(Fixtures.reading(sourceRecord, "1"));
            writer.commit();
        }
    }

    @Test
    void findsNothingInAStoreAsImported() {
        assertThat(check()).isEmpty();
    }

    @Test
    void findsAChangedCell() throws Exception {
        change("UPDATE vote SET choice = 4 - choice WHERE snapshot = 2 AND roll_call = 7 AND choice IN (1, 3)");
        assertThat(check()).extracting(Notice::code).containsExactly("cells_changed");
    }

    @Test
    void findsAMissingRow() throws Exception {
        change("DELETE FROM vote WHERE snapshot = 2 AND roll_call = 7 AND choice = 1");
        assertThat(check()).extracting(Notice::code).contains("rows_differ", "cells_changed");
    }

    @Test
    void findsVotesOfRollCallsThatAreNotThere() throws Exception {
        change("INSERT INTO vote VALUES (2, 400, 2, 1)");
        assertThat(check()).extracting(Notice::code).containsExactly("store_damaged");
    }

    @Test
    void findsTiesThatMovedToAnotherLayer() throws Exception {
        change("INSERT INTO layer VALUES (2, 'trade', 'Trade', 'directed', '', '', 2009, 2009, false, '', 1)");
        assertThat(check()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("rows_differ");
            assertThat(found.message()).contains("should hold 1 rows of trade and holds 0");
        });
    }

    @Test
    void coverageCountsWhatIsInUseByYear() {
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(Coverage.list(reader)).extracting(CoverageRow::year).containsExactly(1946, 1947);
            assertThat(Coverage.list(reader)).extracting(CoverageRow::rollCalls).containsExactly(365, 35);
            assertThat(Coverage.list(reader).stream()
                            .mapToLong(CoverageRow::cast)
                            .sum())
                    .isEqualTo(cells(1, 3));
            assertThat(Coverage.list(reader).stream()
                            .mapToLong(CoverageRow::absent)
                            .sum())
                    .isEqualTo(cells(8, 8));
        }
    }

    private long cells(int from, int to) {
        long count = 0;
        for (byte[] row : sourceRecord.cells()) {
            for (byte cell : row) {
                count += cell >= from && cell <= to ? 1 : 0;
            }
        }
        return count;
    }

    private List<Notice> check() {
        try (StoreReader reader = StoreReader.open(file)) {
            return StoreCheck.run(reader);
        }
    }

    private void change(String sql) throws Exception {
        try (DuckDBConnection connection = DuckDb.writable(file)) {
            Sql.run(connection, sql);
        }
    }
}
