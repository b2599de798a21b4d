package org.entente.stat;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The intervals of a measure of all pairs of a slice at once, for files.
 *
 * @param lo lower bounds in pair order, NaN without an interval
 * @param hi upper bounds
 * @param percentileLo lower bounds of the percentile, NaN outside the reference set too
 * @param percentileHi its upper bounds
 */
public record AllIntervals(double[] lo, double[] hi, double[] percentileLo, double[] percentileHi) {
    private static final int CHUNK = 2048;

    /**
     * The intervals of the measure itself. Cost, beyond that of the draws, a sort of the draws per pair.
     *
     * @param values point estimates in pair order
     * @param families per pair, its families with a joint vote
     */
    public static AllIntervals of(
            PairDraws draws,
            DrawDistribution distribution,
            double[] values,
            boolean[] reference,
            int[] families,
            double level) {
        return fill(
                draws,
                values.length,
                (pairs, place, pair, perDraw, all) -> all.enter(
                        pair,
                        Intervals.of(draws.measure(), values[pair], perDraw, families[pair], level),
                        reference[pair]
                                ? Intervals.of(
                                        values[pair], distribution.values().percentiles(perDraw), families[pair], level)
                                : new Interval.None(Interval.Why.UNDEFINED)));
    }

    /**
     * The intervals of relative affinity, of the pairs of the reference set.
     *
     * @param residuals point estimates in pair order, NaN outside the reference set
     */
    public static AllIntervals ofResiduals(
            PairDraws draws, DrawDistribution distribution, double[] residuals, int[] families, double level) {
        return fill(draws, residuals.length, (pairs, place, pair, perDraw, all) -> {
            double[] net = distribution.residuals(pairs.first(place), pairs.second(place), perDraw);
            all.enter(
                    pair,
                    Intervals.of(residuals[pair], net, families[pair], level),
                    Intervals.of(residuals[pair], distribution.residuals().percentiles(net), families[pair], level));
        });
    }

    private static AllIntervals fill(PairDraws draws, int pairCount, Filler filler) {
        AllIntervals all = new AllIntervals(
                undefined(pairCount), undefined(pairCount), undefined(pairCount), undefined(pairCount));
        for (int from = 0; from < pairCount; from += CHUNK) {
            PairList chunk = PairList.of(
                    draws.states(),
                    IntStream.range(from, Math.min(pairCount, from + CHUNK)).toArray());
            double[][] values = draws.values(chunk);
            IntStream.range(0, chunk.size())
                    .parallel()
                    .forEach(place -> filler.fill(chunk, place, chunk.pair(place), values[place], all));
        }
        return all;
    }

    private static double[] undefined(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private void enter(int pair, Interval interval, Interval percentile) {
        lo[pair] = interval.low();
        hi[pair] = interval.high();
        percentileLo[pair] = percentile.low();
        percentileHi[pair] = percentile.high();
    }

    private interface Filler {
        void fill(PairList pairs, int place, int pair, double[] perDraw, AllIntervals all);
    }
}
