package org.entente.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.FamilyDraws;
import org.entente.stat.FamilyTables;
import org.entente.stat.PairDraws;
import org.entente.stat.PairList;
import org.entente.stat.Participation;
import org.entente.stat.TableMeasure;
import org.entente.store.ParquetColumn;
import org.entente.store.VoteTable;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/** A thousand bootstrap replicates of one state's agreement with every other state in one year. */
final class Replicates {
    private static final double TARGET = 1;

    private final Question question;
    private final VoteRecord record;
    private final Unit year;
    private final Families families;
    private final int[] columns;
    private final int state;

    private Replicates(Question question) {
        this.question = question;
        this.record = question.record();
        this.year = question.lastYear();
        this.families = Families.of(record, year);
        this.columns = Participation.voters(record.planes().all(), year.mask());
        this.state = Math.max(0, Arrays.binarySearch(columns, record.column(question.ccodeA())));
    }

    static Timing run(Question question) {
        return new Replicates(question).run();
    }

    private Timing run() {
        Runs<double[][]> ours = Runs.of(question.runs(), this::ours);
        FamilyDraws draws = draws();
        String what = "1,000 replicates, one state, " + year.label();
        long n = (long) FamilyDraws.INTERVAL * (columns.length - 1);
        return Timing.of("replicates", what, n, "replicates", ours, TARGET)
                .with(loop(ours.result(), draws), sql(ours.result(), draws));
    }

    private FamilyDraws draws() {
        return FamilyDraws.of(families.count(), FamilyDraws.INTERVAL, question.seed());
    }

    /** {@code [other state, in order][draw]}. */
    private double[][] ours() {
        FamilyTables tables = FamilyTables.of(
                record.planes().all(),
                columns,
                families.rollCalls(),
                families.of(),
                families.count(),
                AbsencePolicy.EXCLUDE);
        return PairDraws.of(tables, draws(), TableMeasure.AGREEMENT).values(PairList.with(columns.length, state));
    }

    private Timing.Peer loop(double[][] ours, FamilyDraws draws) {
        Runs<double[][]> loop = Runs.once(() -> {
            double[][] values = new double[ours.length][draws.size()];
            for (int k = 0; k < values.length; k++) {
                int other = columns[place(k)];
                for (int draw = 0; draw < draws.size(); draw++) {
                    values[k][draw] = agreement(other, draws.counts(draw));
                }
            }
            return values;
        });
        return Timing.Peer.of("plain_loop", "plain loop, one core", loop.first(), compared(ours, loop.result()));
    }

    /** Place of the k-th other state among the columns. */
    private int place(int k) {
        return k < state ? k : k + 1;
    }

    private double agreement(int other, int[] picked) {
        double sum = 0;
        double n = 0;
        for (int r = 0; r < families.rollCalls().length; r++) {
            int rollCall = families.rollCalls()[r];
            byte u = record.cell(rollCall, columns[state]);
            byte v = record.cell(rollCall, other);
            if (Choice.ofCode(u).cast() && Choice.ofCode(v).cast()) {
                int times = picked[families.of()[r]];
                sum += times * (1 - Math.abs(u - v) / 2.0);
                n += times;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }

    private Timing.Peer sql(double[][] ours, FamilyDraws draws) {
        try (VoteTable table = VoteTable.of(VoteRows.of(record, List.of(year)))) {
            table.fillDraws(drawColumns(draws));
            double seconds = Runs.seconds(() -> table.computeReplicates(0, columns[state]));
            double[][] values = new double[ours.length][draws.size()];
            Arrays.stream(values).forEach(row -> Arrays.fill(row, Double.NaN));
            table.readReplicates((other, draw, agreement) -> {
                int place = Arrays.binarySearch(columns, other);
                values[place < state ? place : place - 1][draw] = agreement;
            });
            return Timing.Peer.of("duckdb", "DuckDB SQL", seconds, compared(ours, values));
        }
    }

    private List<ParquetColumn> drawColumns(FamilyDraws draws) {
        List<int[]> rows = new ArrayList<>();
        for (int draw = 0; draw < draws.size(); draw++) {
            for (int family = 0; family < families.count(); family++) {
                int picked = draws.counts(draw)[family];
                if (picked > 0) {
                    rows.add(new int[] {draw, families.ids().get(family), picked});
                }
            }
        }
        String[] names = {"draw", "family", "picked"};
        List<ParquetColumn> columnsOfRows = new ArrayList<>();
        for (int c = 0; c < names.length; c++) {
            int column = c;
            columnsOfRows.add(ParquetColumn.ints(
                    names[c], rows.stream().mapToInt(row -> row[column]).toArray()));
        }
        return columnsOfRows;
    }

    private static Comparison compared(double[][] ours, double[][] theirs) {
        Comparison comparison = new Comparison();
        for (int k = 0; k < ours.length; k++) {
            for (int draw = 0; draw < ours[k].length; draw++) {
                comparison.add(ours[k][draw], theirs[k][draw]);
            }
        }
        return comparison;
    }
}
