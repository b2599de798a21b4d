package org.entente.stat;

import java.util.Arrays;

/**
 * The distribution of a measure over the pairs of a reference set in each of some draws, compact enough to keep: values
 * rounded to steps of 1/32767 (those beyond ±1 cut there), and of more than 1,251 only that many order statistics at
 * equal distances of rank.
 *
 * <p>A percentile read from it is off by at most 0.04 points through the spacing of ranks, plus half the share of pairs
 * that fall into one step without being equal (about 0.002 points where 18,000 pairs spread over a range of 0.5). The
 * same table answers whether it was just computed or read back.
 */
public final class PercentileTable {
    private static final int KNOTS = 1251;
    private static final double STEPS = 32767;

    private final short[][] knots;
    private final int[] sizes;

    private PercentileTable(short[][] knots, int[] sizes) {
        this.knots = knots;
        this.sizes = sizes;
    }

    /** A table as {@link #knots} and {@link #sizes} gave it; kept, not copied. */
    public static PercentileTable of(short[][] knots, int[] sizes) {
        return new PercentileTable(knots, sizes);
    }

    /** An empty table of some draws, to be filled draw by draw. */
    static PercentileTable ofDraws(int draws) {
        return new PercentileTable(new short[draws][0], new int[draws]);
    }

    /** Enters the values of a draw; NaN leave it. Cost N + 65,536. */
    void enter(int draw, float[] values) {
        int[] histogram = new int[1 << 16];
        int size = 0;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                histogram[step(value) + (1 << 15)]++;
                size++;
            }
        }
        short[] kept = new short[Math.min(size, KNOTS)];
        int next = 0;
        int seen = 0;
        for (int bin = 0; bin < histogram.length && next < kept.length; bin++) {
            seen += histogram[bin];
            while (next < kept.length && rank(next, kept.length, size) < seen) {
                kept[next++] = (short) (bin - (1 << 15));
            }
        }
        knots[draw] = kept;
        sizes[draw] = size;
    }

    private static int step(double value) {
        return (int) Math.rint(Math.max(-1, Math.min(1, value)) * STEPS);
    }

    /** The 0-based rank of a knot among the values. */
    private static int rank(int knot, int knots, int size) {
        return knots == 1 ? 0 : (int) ((long) knot * (size - 1) / (knots - 1));
    }

    /** Number of draws. */
    public int draws() {
        return sizes.length;
    }

    /** The kept order statistics of each draw in steps; shared, not to be written. */
    public short[][] knots() {
        return knots;
    }

    /** N of each draw; shared, not to be written. */
    public int[] sizes() {
        return sizes;
    }

    /** 100·(number less + ½·number equal)/N in a draw, of a value that is one of the N; NaN for NaN or without any. */
    public double percentile(int draw, double value) {
        int size = sizes[draw];
        if (Double.isNaN(value) || size == 0) {
            return Double.NaN;
        }
        int step = step((float) value);
        return 50 * (below(knots[draw], size, step) + below(knots[draw], size, step + 1)) / size;
    }

    /** How many of the N lie below a step: exact at the knots, the middle of what is possible between them. */
    private static double below(short[] knots, int size, int step) {
        int low = 0;
        int high = knots.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (knots[middle] < step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0 || low == knots.length) {
            return low == 0 ? 0 : size;
        }
        int least = rank(low - 1, knots.length, size) + 1;
        return (least + rank(low, knots.length, size)) / 2.0;
    }

    /** The percentile in each draw of a pair's values in these draws, the first ones if there are more. */
    public double[] percentiles(double[] values) {
        double[] percentiles = new double[draws()];
        Arrays.setAll(percentiles, draw -> percentile(draw, values[draw]));
        return percentiles;
    }
}
