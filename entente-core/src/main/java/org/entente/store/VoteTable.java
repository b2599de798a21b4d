package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunctionBuilder;

/**
 * Votes as a table in DuckDB's memory and what SQL makes of it: the peer that the kernels are timed and checked against
 * in the same process. Touches no file. Not for several threads at once.
 */
public final class VoteTable implements AutoCloseable {
    private static final String PAIRS = """
            CREATE OR REPLACE TABLE pairs AS
            SELECT a.unit, a.state AS first, b.state AS second, count(*)::INTEGER AS n,
                   avg((a.choice = b.choice)::INTEGER) AS identical,
                   1 - avg(abs(a.choice - b.choice)) / 2 AS agreement,
                   1 - avg(abs(a.choice - b.choice)) AS s_abs,
                   1 - avg((a.choice - b.choice) * (a.choice - b.choice)) / 2 AS s_sq
            FROM votes a JOIN votes b ON a.rollcall = b.rollcall AND a.state < b.state
            GROUP BY a.unit, a.state, b.state
            """;

    private static final String REPLICATES = """
            CREATE OR REPLACE TABLE replicates AS
            WITH alike AS (
                SELECT b.state AS other, a.family, count(*) AS n, sum(2 - abs(a.choice - b.choice)) AS twice
                FROM votes a JOIN votes b ON a.rollcall = b.rollcall AND a.state <> b.state
                WHERE a.unit = ? AND a.state = ?
                GROUP BY ALL)
            SELECT other, draw, sum(twice * picked) / (2.0 * sum(n * picked)) AS agreement
            FROM alike JOIN draws ON alike.family = draws.family
            GROUP BY ALL
            """;

    private final DuckDBConnection connection;

    private VoteTable(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Receives a pair of a unit with its figures in SQL's own floating point. */
    public interface PairReader {
        /** A pair with joint votes, {@code first < second}. */
        void read(int unit, int first, int second, int n, double identical, double agreement, double sAbs, double sSq);
    }

    /** Receives a replicate. */
    public interface ReplicateReader {
        /** One draw's agreement with another state, when they have a vote in common in that draw. */
        void read(int other, int draw, double agreement);
    }

    /**
     * Fills the table; columns named {@code unit}, {@code rollcall}, {@code family}, {@code state} and {@code choice} (1
     * yes, 2 abstain, 3 no), a row for every vote that was cast.
     */
    public static VoteTable of(List<ParquetColumn> votes) {
        try {
            VoteTable table = new VoteTable(DuckDb.inMemory());
            table.fill(
                    "votes",
                    "unit::SMALLINT AS unit, rollcall::SMALLINT AS rollcall, family::SMALLINT AS family, "
                            + "state::SMALLINT AS state, choice::TINYINT AS choice",
                    votes);
            return table;
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Fills the table of draws; columns named {@code draw}, {@code family} and {@code picked}, which is positive. */
    public void fillDraws(List<ParquetColumn> rows) {
        run(() -> fill("draws", "draw, family::SMALLINT AS family, picked", rows));
    }

    /** Computes n, identical, agreement and S of every pair with joint votes in every unit; keeps them in memory. */
    public void computePairs() {
        run(() -> Sql.run(connection, PAIRS));
    }

    /** What {@link #computePairs} found. */
    public void readPairs(PairReader reader) {
        run(() -> each("FROM pairs", row -> {
            reader.read(
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getDouble(5),
                    row.getDouble(6),
                    row.getDouble(7),
                    row.getDouble(8));
            return row;
        }));
    }

    /** Computes the agreement of one state with every other in every draw, within a unit; keeps it in memory. */
    public void computeReplicates(int unit, int state) {
        run(() -> Sql.run(connection, REPLICATES, unit, state));
    }

    /** What {@link #computeReplicates} found. */
    public void readReplicates(ReplicateReader reader) {
        run(() -> each("FROM replicates", row -> {
            reader.read(row.getInt(1), row.getInt(2), row.getDouble(3));
            return row;
        }));
    }

    private void each(String sql, Sql.RowReader<ResultSet> reader) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }

    private void fill(String table, String columns, List<ParquetColumn> rows) throws SQLException {
        String function = "given_" + table;
        try (DuckDBTableFunctionBuilder given = DuckDBFunctions.tableFunction()) {
            given.withName(function).withFunction(new ColumnScan(rows)).register(connection);
            Sql.run(connection, "CREATE TABLE " + table + " AS SELECT " + columns + " FROM " + function + "()");
        }
    }

    private static void run(Action action) {
        try {
            action.run();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static IllegalStateException refused(SQLException e) {
        return new IllegalStateException("DuckDB could not compute the comparison: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        run(connection::close);
    }

    /** Something that asks DuckDB. */
    private interface Action {
        void run() throws SQLException;
    }
}
