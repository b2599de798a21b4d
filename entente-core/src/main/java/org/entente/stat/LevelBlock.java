package org.entente.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Some series of a panel, to be filtered side by side as {@link LocalLevel} filters one, number by number the same: the
 * first value of all, then the second of all that have one, so that no series waits for its own divisions. Series stand by
 * length, the longest first; what a step reads stands together.
 */
final class LevelBlock {
    /** Variances multiplied before a logarithm is taken, as {@link LocalLevel} does. */
    private static final int FACTORS = 16;

    private final int[] order;
    private final int[] lengths;
    /** {@code [step][series]}: years since the value before. */
    private final float[][] gaps;

    private final float[][] values;
    private final float[][] variances;

    private LevelBlock(int[] order, int[] lengths) {
        this.order = order;
        this.lengths = lengths;
        int steps = lengths.length == 0 ? 0 : lengths[0];
        this.gaps = new float[steps][];
        this.values = new float[steps][];
        this.variances = new float[steps][];
    }

    /**
     * Lays series out.
     *
     * @param starts first place of each in the panel
     * @param ends place after its last, beyond the first
     */
    static LevelBlock of(LevelPanel panel, int[] starts, int[] ends) {
        int[] order = IntStream.range(0, starts.length)
                .boxed()
                .sorted(Comparator.comparingInt(k -> starts[k] - ends[k]))
                .mapToInt(k -> k)
                .toArray();
        int[] lengths = IntStream.of(order).map(k -> ends[k] - starts[k]).toArray();
        LevelBlock block = new LevelBlock(order, lengths);
        for (int step = 0; step < block.values.length; step++) {
            block.lay(panel, starts, step);
        }
        return block;
    }

    private void lay(LevelPanel panel, int[] starts, int step) {
        int alive = alive(step);
        gaps[step] = new float[alive];
        values[step] = new float[alive];
        variances[step] = new float[alive];
        for (int lane = 0; lane < alive; lane++) {
            int place = starts[order[lane]] + step;
            gaps[step][lane] = step == 0 ? 0 : panel.year(place) - panel.year(place - 1);
            values[step][lane] = (float) panel.value(place);
            variances[step][lane] = (float) panel.variance(place);
        }
    }

    private int alive(int step) {
        int alive = lengths.length;
        while (alive > 0 && lengths[alive - 1] <= step) {
            alive--;
        }
        return alive;
    }

    /**
     * Filters all of them.
     *
     * @param squares receives the sum of squared innovations of each series, from a place on
     * @param logs receives the sum of the logarithms of their variances
     */
    void filter(LocalLevel.Parameters parameters, double[] squares, double[] logs, int at) {
        Lanes lanes = new Lanes(order.length);
        for (int step = 0; step < values.length; step++) {
            if (step == 0) {
                lanes.start(values[0], variances[0], parameters.noise());
            } else {
                lanes.update(gaps[step], values[step], variances[step], parameters.drift(), parameters.noise());
            }
            if (step > 0 && step % FACTORS == 0) {
                lanes.takeLogs(values[step].length);
            }
        }
        lanes.takeLogs(order.length);
        for (int lane = 0; lane < order.length; lane++) {
            squares[at + order[lane]] = lanes.squares[lane];
            logs[at + order[lane]] = lanes.logs[lane];
        }
    }

    /** Where every series stands. */
    private static final class Lanes {
        private final double[] level;
        private final double[] variance;
        private final double[] product;
        private final double[] squares;
        private final double[] logs;

        Lanes(int count) {
            level = new double[count];
            variance = new double[count];
            product = new double[count];
            squares = new double[count];
            logs = new double[count];
            Arrays.fill(product, 1);
        }

        void start(float[] values, float[] variances, double noise) {
            for (int lane = 0; lane < values.length; lane++) {
                level[lane] = values[lane];
                variance[lane] = noise * variances[lane];
            }
        }

        void update(float[] gaps, float[] values, float[] variances, double drift, double noise) {
            for (int lane = 0; lane < values.length; lane++) {
                double before = variance[lane] + drift * gaps[lane];
                double own = noise * variances[lane];
                double spread = before + own;
                double error = values[lane] - level[lane];
                squares[lane] += error * error / spread;
                product[lane] *= spread;
                level[lane] += before / spread * error;
                variance[lane] = before * (own / spread);
            }
        }

        void takeLogs(int count) {
            for (int lane = 0; lane < count; lane++) {
                logs[lane] += Math.log(product[lane]);
                product[lane] = 1;
            }
        }
    }
}
