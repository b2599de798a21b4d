package org.entente.stat.latent;

import java.util.Arrays;
import org.entente.stat.PairIndex;

/**
 * What two states have in common beyond their effects, u(i)′Λu(j), draw by draw: of a layer, or of several in the mean. In
 * standard deviations of a layer. Of centred positions, so that it averages 0 over all states.
 */
public final class CommonDraws {
    private static final int PLACED = 250;

    private final int states;
    private final int[] index;
    private final int draws;
    /** {@code [dimension][state · draws + draw]}: positions, and Λ times positions. */
    private final double[][] left;

    private final double[][] right;

    /**
     * Draws.
     *
     * @param index for each state its number in the model, negative if it has none
     * @param left positions
     * @param right Λ times positions
     */
    CommonDraws(int[] index, int draws, double[][] left, double[][] right) {
        this.states = index.length;
        this.index = index;
        this.draws = draws;
        this.left = left;
        this.right = right;
    }

    /** The draws of a pair, all chains one after the other; empty where the model says nothing of either state. */
    public double[] of(int i, int j) {
        if (index[i] < 0 || index[j] < 0) {
            return new double[0];
        }
        double[] values = new double[draws];
        enter(i, j, 1, values);
        return values;
    }

    /** Every so manieth draw of a pair, to the last bit the same in either order. */
    private void enter(int i, int j, int every, double[] values) {
        Arrays.fill(values, 0);
        int a = index[Math.min(i, j)] * draws;
        int b = index[Math.max(i, j)] * draws;
        for (int r = 0; r < left.length; r++) {
            double[] one = left[r];
            double[] other = right[r];
            for (int d = 0; d < values.length; d++) {
                values[d] += one[a + d * every] * other[b + d * every];
            }
        }
    }

    /** The mean of every pair; NaN where the model says nothing of either state. Cost pairs · draws · rank. */
    public double[] mean() {
        double[] means = new double[PairIndex.count(states)];
        double[] values = new double[draws];
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++, pair++) {
                if (index[i] >= 0 && index[j] >= 0) {
                    enter(i, j, 1, values);
                    means[pair] = TableSums.sum(values, 0, draws) / draws;
                } else {
                    means[pair] = Double.NaN;
                }
            }
        }
        return means;
    }

    /** Mean and interval of every pair. */
    public PairPosterior summary(double level) {
        return PairPosterior.of(states, level, this::of);
    }

    /**
     * The percentile of a pair among the pairs of a reference set in each of at most 250 draws, equal ones counted half;
     * empty where the model says nothing of either state. Cost pairs · draws · rank.
     *
     * @param reference in pair order, which pairs are compared
     */
    public double[] percentiles(int i, int j, boolean[] reference) {
        double[] own = of(i, j);
        int every = (draws + PLACED - 1) / PLACED;
        double[] places = new double[own.length / every];
        double[] values = new double[places.length];
        int compared = 0;
        int pair = 0;
        for (int a = 0; a < states && places.length > 0; a++) {
            for (int b = a + 1; b < states; b++, pair++) {
                if (reference[pair] && index[a] >= 0 && index[b] >= 0) {
                    compared++;
                    enter(a, b, every, values);
                    count(own, every, values, places);
                }
            }
        }
        for (int d = 0; d < places.length; d++) {
            places[d] *= 50.0 / compared;
        }
        return places;
    }

    private static void count(double[] own, int every, double[] values, double[] places) {
        for (int d = 0; d < places.length; d++) {
            double mine = own[d * every];
            places[d] += values[d] < mine ? 2 : values[d] == mine ? 1 : 0;
        }
    }

    /** The pairs of states of which the model says something, in pair order. */
    public boolean[] pairs() {
        boolean[] pairs = new boolean[PairIndex.count(states)];
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                pairs[pair++] = index[i] >= 0 && index[j] >= 0;
            }
        }
        return pairs;
    }
}
