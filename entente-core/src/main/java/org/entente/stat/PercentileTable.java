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
    private static final float STEPS = 32767;
    private static final int ZERO = 1 << 15;

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

    /** Enters the values of a draw; NaN leave it. Cost N plus the steps between the least and the largest value. */
    void enter(int draw, float[] values) {
        int[] histogram = new int[1 << 16];
        int size = 0;
        int least = histogram.length - 1;
        int most = 0;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                int bin = bin(value);
                histogram[bin]++;
                size++;
                least = Math.min(least, bin);
                most = Math.max(most, bin);
            }
        }
        sizes[draw] = size;
        knots[draw] = orderStatistics(histogram, least, most, size);
    }

    private static short[] orderStatistics(int[] histogram, int least, int most, int size) {
        short[] kept = new short[Math.min(size, KNOTS)];
        int next = 0;
        int seen = 0;
        for (int bin = least; bin <= most; bin++) {
            seen += histogram[bin];
            while (next < kept.length && rank(next, kept.length, size) < seen) {
                kept[next++] = (short) (bin - ZERO);
            }
        }
        return kept;
    }

    /** The step that holds a value, counted from below; truncation rounds down, all being positive. */
    private static int bin(float value) {
        return (int) (Math.max(-1f, Math.min(1f, value)) * STEPS + (ZERO + 0.5f));
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
        short[] kept = knots[draw];
        int step = bin((float) value) - ZERO;
        int first = firstNotBelow(kept, 0, step);
        int after = first < kept.length && kept[first] == step ? firstNotBelow(kept, first, step + 1) : first;
        return 50 * (below(first, kept.length, size) + below(after, kept.length, size)) / size;
    }

    private static int firstNotBelow(short[] knots, int from, int step) {
        int low = from;
        int high = knots.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (knots[middle] < step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many of the N lie below, if this knot is the first that does not: the middle of what is possible. */
    private static double below(int knot, int knots, int size) {
        if (knot == 0 || knot == knots) {
            return knot == 0 ? 0 : size;
        }
        int least = rank(knot - 1, knots, size) + 1;
        return (least + rank(knot, knots, size)) / 2.0;
    }

    /** The percentile in each draw of a pair's values in these draws, the first ones if there are more. */
    public double[] percentiles(double[] values) {
        double[] percentiles = new double[draws()];
        Arrays.setAll(percentiles, draw -> percentile(draw, values[draw]));
        return percentiles;
    }
}
