package org.entente.measure.latent;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.latent.LatentLayer;

/**
 * One kind of tie of all pairs of some states, as the latent-factor model takes it.
 *
 * @param word stable word, such as {@code votes}
 * @param label what a reader sees
 * @param from first year it is of
 * @param to last year it is of
 * @param values in pair order of the states, NaN where nothing is known; high is close
 * @param ranked whether their order alone is taken
 * @param counted what each value counts, in pair order, such as joint votes
 * @param origins ids of the snapshots it rests on
 */
public record PairLayer(
        String word,
        String label,
        int from,
        int to,
        double[] values,
        boolean ranked,
        int[] counted,
        List<String> origins) {
    public PairLayer {
        origins = List.copyOf(origins);
    }

    /** A layer of ranks each of which counts for one. */
    static PairLayer ranked(String word, String label, int from, int to, double[] values, List<String> origins) {
        int[] counted = new int[values.length];
        Arrays.fill(counted, 1);
        return new PairLayer(word, label, from, to, values, true, counted, origins);
    }

    /** Pairs of which something is known. */
    public int known() {
        return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }

    LatentLayer latent() {
        return ranked ? LatentLayer.ranked(values) : LatentLayer.measured(values);
    }
}
