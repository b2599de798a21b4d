package org.entente.stat;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * A measure of pairs in every bootstrap draw of families: of one slice, or its change from one slice to another under
 * the same draws. Draws run in parallel; each is computed by one thread in one order, so results do not depend on the
 * number of threads.
 *
 * <p>Cost: for agreement and identical of most pairs, three popcounts per pair, draw and 64 roll calls; of fewer pairs
 * about 0.63 · families × draws × pairs integer multiply-adds (two sums in one int), five times as many for the others.
 */
public final class PairDraws {
    /** Up to so many pairs are computed one by one; blocks of pairs pay for more. */
    private static final int FEW = 8;

    private static final int LEAST_DRAWS_PER_TASK = 125;

    private final FamilyTables[] tables;
    private final FamilyDraws[] draws;
    private final TableMeasure measure;

    private PairDraws(FamilyTables[] tables, FamilyDraws[] draws, TableMeasure measure) {
        for (int unit = 0; unit < tables.length; unit++) {
            if (tables[unit].families() != draws[unit].families()) {
                throw new IllegalArgumentException(
                        draws[unit].families() + " families drawn of " + tables[unit].families());
            }
        }
        this.tables = tables;
        this.draws = draws;
        this.measure = measure;
    }

    /** A measure on one slice. */
    public static PairDraws of(FamilyTables tables, FamilyDraws draws, TableMeasure measure) {
        return new PairDraws(new FamilyTables[] {tables}, new FamilyDraws[] {draws}, measure);
    }

    /**
     * The change of a measure, later minus earlier; undefined where either is. Both slices list the same states, both
     * draws are parts of the same draws.
     */
    public static PairDraws change(
            FamilyTables earlier,
            FamilyDraws ofEarlier,
            FamilyTables later,
            FamilyDraws ofLater,
            TableMeasure measure) {
        if (earlier.states() != later.states() || ofEarlier.size() != ofLater.size()) {
            throw new IllegalArgumentException("both slices need the same states and the same draws");
        }
        return new PairDraws(new FamilyTables[] {earlier, later}, new FamilyDraws[] {ofEarlier, ofLater}, measure);
    }

    /** Number of draws. */
    public int size() {
        return draws[0].size();
    }

    /** Number of states. */
    public int states() {
        return tables[0].states();
    }

    /** The measure. */
    public TableMeasure measure() {
        return measure;
    }

    /** The values of the listed pairs, {@code [place in the list][draw]}, NaN when undefined. */
    public double[][] values(PairList pairs) {
        double[][] values = new double[pairs.size()][size()];
        if (pairs.size() <= FEW) {
            for (int place = 0; place < values.length; place++) {
                values[place] = ofOne(pairs.first(place), pairs.second(place));
            }
            return values;
        }
        forEach(pairs, size(), (draw, from, count, block) -> {
            for (int k = 0; k < count; k++) {
                values[from + k][draw] = block[k];
            }
        });
        return values;
    }

    /** The values of the listed pairs in the first draws, {@code [draw][place in the list]}, NaN when undefined. */
    public float[][] first(PairList pairs, int count) {
        float[][] values = new float[Math.min(count, size())][pairs.size()];
        forEach(pairs, values.length, (draw, from, size, block) -> {
            for (int k = 0; k < size; k++) {
                values[draw][from + k] = (float) block[k];
            }
        });
        return values;
    }

    /** The values of one pair: its own families' tables, weighted by each draw's counts. */
    private double[] ofOne(int first, int second) {
        DrawStatistic statistic = DrawStatistic.of(measure, tables[0].choices());
        double[] values = new double[size()];
        for (int unit = 0; unit < tables.length; unit++) {
            double[] ofUnit = ofOne(statistic, WeightedTable.of(tables[unit], first, second), draws[unit]);
            for (int draw = 0; draw < values.length; draw++) {
                values[draw] = unit == 0 ? ofUnit[draw] : ofUnit[draw] - values[draw];
            }
        }
        return values;
    }

    private static double[] ofOne(DrawStatistic statistic, WeightedTable table, FamilyDraws draws) {
        double[] values = new double[draws.size()];
        long[] packed = statistic.ofTwoSums() ? table.packed(statistic) : new long[0];
        for (int draw = 0; draw < values.length; draw++) {
            int[] counts = draws.counts(draw);
            values[draw] = statistic.ofTwoSums()
                    ? statistic.unpacked(table.sum(counts, packed))
                    : statistic.value(table.sums(counts));
        }
        return values;
    }

    /** Calls back with every block of pairs in every one of the first draws; blocks of a draw come in order. */
    void forEach(PairList pairs, int firstDraws, Sink sink) {
        // Every task looks up its families × pairs anew: as few tasks as keep the threads busy.
        int threads = ForkJoinPool.getCommonPoolParallelism() + 1;
        int perTask = Math.max(LEAST_DRAWS_PER_TASK, (firstDraws + 2 * threads - 1) / (2 * threads));
        IntStream ranges = IntStream.range(0, (firstDraws + perTask - 1) / perTask);
        Run run = run(pairs, sink);
        (pairs.size() > 16 ? ranges.parallel() : ranges)
                .forEach(task -> run.draws(task * perTask, Math.min(firstDraws, (task + 1) * perTask)));
    }

    private Run run(PairList pairs, Sink sink) {
        DrawStatistic statistic = DrawStatistic.of(measure, tables[0].choices());
        if (!DrawRows.suit(statistic, pairs, states())) {
            return (from, to) -> blocks(pairs, from, to, sink);
        }
        DrawRows rows = new DrawRows(statistic, tables, draws, pairs);
        return (from, to) -> rows.run(from, to, sink);
    }

    private interface Run {
        void draws(int from, int to);
    }

    private void blocks(PairList pairs, int fromDraw, int toDraw, Sink sink) {
        DrawStatistic statistic = DrawStatistic.of(measure, tables[0].choices());
        int families = 0;
        for (FamilyTables unit : tables) {
            families += unit.families();
        }
        int size = Math.min(
                (pairs.size() + 15) / 16 * 16,
                DrawBlock.pairsPerBlock(families, (statistic.components().sums() + 1) / 2));
        DrawBlock[] blocks = new DrawBlock[tables.length];
        for (int unit = 0; unit < blocks.length; unit++) {
            blocks[unit] = new DrawBlock(
                    tables[unit], draws[unit], statistic.components(), DrawBlock.fits(tables[unit], draws[unit]), size);
        }
        double[] values = new double[size];
        double[] earlier = new double[size];
        for (int from = 0; from < pairs.size(); from += size) {
            int count = Math.min(size, pairs.size() - from);
            for (DrawBlock block : blocks) {
                block.fill(pairs, from, from + count);
            }
            for (int draw = fromDraw; draw < toDraw; draw++) {
                statistic.values(blocks[blocks.length - 1].sums(draw), count, values);
                if (blocks.length == 2) {
                    statistic.values(blocks[0].sums(draw), count, earlier);
                    for (int k = 0; k < count; k++) {
                        values[k] -= earlier[k];
                    }
                }
                sink.accept(draw, from, count, values);
            }
        }
    }

    /** Receives the values of a block of pairs in a draw; the array is reused. */
    interface Sink {
        void accept(int draw, int from, int count, double[] values);
    }
}
