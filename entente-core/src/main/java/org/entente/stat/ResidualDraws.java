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
                .forEach(draw -> pairs.subtract(levels(sums[draw], design), values[draw]));
        short[][] centred = new short[pairs.size()][];
        IntStream.range(0, (pairs.size() + TILE - 1) / TILE)
                .parallel()
                .forEach(tile -> turn(values, tile * TILE, Math.min(pairs.size(), (tile + 1) * TILE), centred));
        return new ResidualDraws(centred);
    }

    private static float[] levels(DrawSums sums, RelativeAffinity design) {
        float[] levels = new float[design.states()];
        sums.fit(design, levels);
        return levels;
    }

    /** Turns a tile of {@code [draw][pair]} into centred rows of pairs; memory is read in order, a tile stays near. */
    private static void turn(float[][] values, int from, int to, short[][] into) {
        double[] means = means(values, from, to);
        short[][] rows = new short[to - from][values.length];
        short[] steps = new short[to - from];
        for (int draw = 0; draw < values.length; draw++) {
            centre(values[draw], from, means, steps);
            for (int k = 0; k < steps.length; k++) {
                rows[k][draw] = steps[k];
            }
        }
        for (int k = from; k < to; k++) {
            into[k] = Double.isNaN(means[k - from]) ? new short[0] : rows[k - from];
        }
    }

    /** NaN, an undefined draw, becomes 0, the mean. */
    private static void centre(float[] values, int from, double[] means, short[] steps) {
        for (int k = 0; k < steps.length; k++) {
            int step = (int) Math.floor((values[from + k] - means[k]) / STEP + 0.5);
            steps[k] = (short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, step));
        }
    }

    private static double[] means(float[][] values, int from, int to) {
        double[] means = new double[to - from];
        for (float[] draw : values) {
            for (int k = 0; k < means.length; k++) {
                means[k] += draw[from + k];
            }
        }
        for (int k = 0; k < means.length; k++) {
            means[k] = Double.isNaN(means[k]) ? ofDefined(values, from + k) : means[k] / values.length;
        }
        return means;
    }

    /** NaN where too many draws are undefined. */
    private static double ofDefined(float[][] values, int pair) {
        double sum = 0;
        int defined = 0;
        for (float[] draw : values) {
            if (!Float.isNaN(draw[pair])) {
                sum += draw[pair];
                defined++;
            }
        }
        return defined == 0 || 20 * (values.length - defined) > values.length ? Double.NaN : sum / defined;
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
        return sum(products(one, other), one, other) * STEP * STEP / (one.length - 1);
    }

    /** Two products to a sum, the form for which processors have an instruction; no value is so large that it overflows. */
    private static int[] products(short[] one, short[] other) {
        int[] products = new int[one.length / 2];
        for (int k = 0; k < products.length; k++) {
            products[k] = one[2 * k] * other[2 * k] + one[2 * k + 1] * other[2 * k + 1];
        }
        return products;
    }

    private static long sum(int[] products, short[] one, short[] other) {
        long sum = one.length % 2 == 0 ? 0 : one[one.length - 1] * other[one.length - 1];
        for (int product : products) {
            sum += product;
        }
        return sum;
    }
}
