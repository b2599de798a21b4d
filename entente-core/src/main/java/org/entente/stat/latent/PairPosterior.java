package org.entente.stat.latent;

import java.util.stream.IntStream;
import org.entente.stat.PairIndex;
import org.entente.stat.Selection;

/**
 * What draws say of every pair, in pair order; NaN for a pair of which the model says nothing. Arrays are shared, not to be
 * written.
 *
 * @param mean mean of the draws
 * @param low lower end of the interval
 * @param high upper end
 */
public record PairPosterior(double[] mean, double[] low, double[] high) {
    /** Gathers it pair by pair. Cost pairs · draws. */
    static PairPosterior of(int states, double level, PairValues values) {
        int pairs = PairIndex.count(states);
        PairPosterior posterior = new PairPosterior(new double[pairs], new double[pairs], new double[pairs]);
        IntStream.range(0, states).parallel().forEach(i -> {
            for (int j = i + 1; j < states; j++) {
                posterior.enter(PairIndex.of(i, j, states), values.of(i, j), (1 - level) / 2);
            }
        });
        return posterior;
    }

    private void enter(int pair, double[] draws, double tail) {
        if (draws.length == 0) {
            mean[pair] = low[pair] = high[pair] = Double.NaN;
            return;
        }
        double sum = 0;
        for (double draw : draws) {
            sum += draw;
        }
        mean[pair] = sum / draws.length;
        low[pair] = Selection.quantile(draws, draws.length, tail);
        high[pair] = Selection.quantile(draws, draws.length, 1 - tail);
    }

    /** Draws of a pair of states, none where the model says nothing; a new array. */
    @FunctionalInterface
    interface PairValues {
        double[] of(int i, int j);
    }
}
