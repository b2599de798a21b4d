package org.entente.app.bench;

import java.util.List;
import org.entente.measure.UnitFigures;
import org.entente.stat.TableMeasure;
import org.entente.store.VoteTable;
import org.entente.vote.VoteRecord;

/** Dyad-years in SQL: n, identical, agreement and S from a table of votes that is in DuckDB's memory already. */
final class SqlOfYears {
    private final List<DyadYears.Year> ours;
    private final Comparison comparison = new Comparison();
    private long found;

    private SqlOfYears(List<DyadYears.Year> ours) {
        this.ours = ours;
    }

    /** Runs the query, then compares what it left in memory. */
    static Timing.Peer run(VoteRecord record, List<DyadYears.Year> ours) {
        try (VoteTable table = VoteTable.of(VoteRows.of(
                record, ours.stream().map(year -> year.figures().unit()).toList()))) {
            double seconds = Runs.seconds(table::computePairs);
            SqlOfYears peer = new SqlOfYears(ours);
            table.readPairs(peer::compare);
            peer.compareNumber();
            return Timing.Peer.of("duckdb", "DuckDB SQL: n, agreement, S alone", seconds, peer.comparison);
        }
    }

    private void compare(
            int unit, int first, int second, int n, double identical, double agreement, double sAbs, double sSq) {
        DyadYears.Year year = ours.get(unit);
        int pair = year.figures().pair(first, second);
        found++;
        if (pair < 0) {
            comparison.missing();
            return;
        }
        comparison.add(year.figures().n()[pair], n);
        add(year, TableMeasure.IDENTICAL, pair, identical);
        add(year, TableMeasure.AGREEMENT, pair, agreement);
        add(year, TableMeasure.S_ABS, pair, sAbs);
        add(year, TableMeasure.S_SQ, pair, sSq);
    }

    private void add(DyadYears.Year year, TableMeasure measure, int pair, double theirs) {
        comparison.add(year.measures()[measure.ordinal()][pair], theirs);
    }

    /** SQL's rows are the pairs with joint votes; ours with none have no row there. */
    private void compareNumber() {
        long expected =
                ours.stream().mapToLong(year -> withJointVotes(year.figures())).sum();
        if (expected != found) {
            comparison.missing();
        }
    }

    private static long withJointVotes(UnitFigures figures) {
        long count = 0;
        for (int n : figures.n()) {
            count += n > 0 ? 1 : 0;
        }
        return count;
    }
}
