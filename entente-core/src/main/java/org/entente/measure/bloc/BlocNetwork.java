package org.entente.measure.bloc;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.UnitFigures;
import org.entente.stat.PairCells;
import org.entente.stat.PairIndex;
import org.entente.stat.TableMeasure;
import org.entente.stat.bloc.SignedGraph;

/**
 * The network of a unit: its states, joined by the alignment index, which is agreement beyond what both would have by
 * casting their own votes by chance. Pairs outside the reference set have no edge; a state without a pair in it is not in
 * the network. A state that casts one and the same vote throughout is in the network, without an edge: nothing about it
 * says with whom it goes.
 *
 * @param states positions in the unit's figures of the states in the network, ascending
 * @param leftOut COW codes of the states with a vote and without a pair, ascending
 * @param graph the states in that order
 */
public record BlocNetwork(int[] states, int[] leftOut, SignedGraph graph) {
    static BlocNetwork of(UnitFigures figures) {
        double[] weights = weights(figures.cells(), figures.reference());
        boolean[] paired = paired(figures.states(), weights);
        List<Integer> in = new ArrayList<>();
        List<Integer> out = new ArrayList<>();
        for (int state = 0; state < paired.length; state++) {
            if (paired[state]) {
                in.add(state);
            } else {
                out.add(figures.ccode(state));
            }
        }
        int[] states = in.stream().mapToInt(Integer::intValue).toArray();
        int[] leftOut = out.stream().mapToInt(Integer::intValue).toArray();
        return new BlocNetwork(states, leftOut, part(weights, figures.states(), states));
    }

    private static boolean[] paired(int states, double[] weights) {
        boolean[] paired = new boolean[states];
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++, pair++) {
                paired[i] |= !Double.isNaN(weights[pair]);
                paired[j] |= !Double.isNaN(weights[pair]);
            }
        }
        return paired;
    }

    /** The weights of a network, in pair order: the alignment index of the pairs of a reference set, NaN outside it. */
    public static double[] weights(PairCells cells, boolean[] reference) {
        double[] weights = TableMeasure.ALIGNMENT_INDEX.of(cells).clone();
        for (int pair = 0; pair < weights.length; pair++) {
            weights[pair] = reference[pair] ? weights[pair] : Double.NaN;
        }
        return weights;
    }

    /** The same states with other weights, in the pair order of the unit. */
    SignedGraph with(double[] weights, int all) {
        return part(weights, all, states);
    }

    private static SignedGraph part(double[] all, int count, int[] states) {
        double[] weights = new double[PairIndex.count(states.length)];
        int pair = 0;
        for (int i = 0; i < states.length; i++) {
            for (int j = i + 1; j < states.length; j++, pair++) {
                weights[pair] = all[PairIndex.of(states[i], states[j], count)];
            }
        }
        return SignedGraph.ofPairs(states.length, weights);
    }
}
