package org.entente.stat;

import java.util.stream.IntStream;

/**
 * The relative affinity of every pair of a reference set in every bootstrap draw, centred on the pair's own mean: what the
 * variances of a series and the covariances between its units come from. Draws that leave a pair undefined count as its
 * mean; a pair undefined in more than 5 % of them has no variance. Values are held in steps of 1/16,000, a fraction of a
 * percent of any sampling error.
 *
 * <p>Cost: the draws of all pairs, one fit of state effects a draw; two bytes per pair and draw are kept.
 */
public final class ResidualDraws {
    private static final double STEP = 1.0 / 16_000;
    private static final int TILE = 64;

    private final short[][] centred;

    private ResidualDraws(short[][] centred) {
        this.centred = centred;
    }

    /**
     * Draws all pairs of a reference set.
     *
     * @param draws their agreement in every draw
     * @param reference which pairs are in the set, in pair order
     */
    public static ResidualDraws of(PairDraws draws, boolean[] reference) {
        PairList pairs = PairList.in(draws.states(), reference);
        RelativeAffinity design = RelativeAffinity.over(draws.states(), reference);
        float[][] values = new float[draws.size()][pairs.size()];
        DrawSums[] sums = new DrawSums[draws.size()];
        java.util.Arrays.setAll(sums, draw -> new DrawSums(draws.states()));
        draws.forEach(pairs, draws.size(), (draw, from, count, block) -> {
            sums[draw].add(pairs, from, count, block);
            for (int k = 0; k < count; k++) {
                values[draw][from + k] = (float) block[k];
            }
        });
        IntStream.range(0, values.length)
                .parallel()
                .forEach(draw -> subtract(values[draw], pairs, sums[draw], design, draws.states()));
        short[][] centred = new short[pairs.size()][];
        IntStream.range(0, (pairs.size() + TILE - 1) / TILE)
                .parallel()
                .forEach(tile -> turn(values, tile * TILE, Math.min(pairs.size(), (tile + 1) * TILE), centred));
        return new ResidualDraws(centred);
    }

    private static void subtract(float[] values, PairList pairs, DrawSums sums, RelativeAffinity design, int states) {
        float[] levels = new float[states];
        sums.fit(design, levels);
        for (int k = 0; k < values.length; k++) {
            values[k] = values[k] - levels[pairs.first(k)] - levels[pairs.second(k)];
        }
    }

    /** Turns a tile of {@code [draw][pair]} into rows of pairs, so that memory is read in order. */
    private static void turn(float[][] values, int from, int to, short[][] into) {
        double[][] rows = new double[to - from][values.length];
        for (int draw = 0; draw < values.length; draw++) {
            for (int k = from; k < to; k++) {
                rows[k - from][draw] = values[draw][k];
            }
        }
        for (int k = from; k < to; k++) {
            into[k] = centred(rows[k - from]);
        }
    }

    /** Empty where too many draws are undefined. */
    private static short[] centred(double[] row) {
        double sum = 0;
        int defined = 0;
        for (double value : row) {
            if (!Double.isNaN(value)) {
                sum += value;
                defined++;
            }
        }
        if (defined == 0 || 20 * (row.length - defined) > row.length) {
            return new short[0];
        }
        short[] centred = new short[row.length];
        for (int draw = 0; draw < row.length; draw++) {
            double value = Double.isNaN(row[draw]) ? 0 : row[draw] - sum / defined;
            centred[draw] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value / STEP)));
        }
        return centred;
    }

    /** Number of pairs, those of the reference set in pair order. */
    public int size() {
        return centred.length;
    }

    /** The variance over draws of the pair at this place of the set; NaN where too many draws are undefined. */
    public double variance(int place) {
        return product(centred[place], centred[place]);
    }

    /** The covariance over draws shared with another unit; NaN where either has no variance. */
    public double covariance(int place, ResidualDraws other, int otherPlace) {
        return product(centred[place], other.centred[otherPlace]);
    }

    private static double product(short[] one, short[] other) {
        if (one.length == 0 || other.length == 0) {
            return Double.NaN;
        }
        long sum = 0;
        for (int draw = 0; draw < one.length; draw++) {
            sum += one[draw] * other[draw];
        }
        return sum * STEP * STEP / (one.length - 1);
    }
}
