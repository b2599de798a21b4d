package org.entente.stat;

import java.util.stream.IntStream;

/**
 * The interval of one minus a ratio of sums over origins in order of time, from 1,000 draws of blocks of neighbouring
 * origins with replacement, any block as likely as another (Künsch 1989): errors of neighbouring origins are errors of the same years.
 */
public final class BlockRatio {
    private static final int DRAWS = 1000;

    private BlockRatio() {}

    /**
     * The interval.
     *
     * @param above numerators by origin
     * @param below denominators by origin
     * @param block origins a block
     * @param level of the interval
     * @return its bounds; NaN with fewer than two blocks' worth of origins
     */
    public static double[] interval(double[] above, double[] below, int block, double level, long seed) {
        if (above.length < 2 * block) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double[] draws = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> draw(above, below, block, new SplitMix(seed, draw)))
                .toArray();
        return Quantile.of(draws, (1 - level) / 2, (1 + level) / 2);
    }

    private static double draw(double[] above, double[] below, int block, SplitMix numbers) {
        double sumAbove = 0;
        double sumBelow = 0;
        for (int taken = 0; taken < above.length; taken += block) {
            int start = numbers.below(above.length - block + 1);
            for (int k = start; k < start + Math.min(block, above.length - taken); k++) {
                sumAbove += above[k];
                sumBelow += below[k];
            }
        }
        return 1 - sumAbove / sumBelow;
    }
}
