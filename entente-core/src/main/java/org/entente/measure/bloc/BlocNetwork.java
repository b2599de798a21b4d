package org.entente.measure.bloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.UnitFigures;
import org.entente.stat.PairCells;
import org.entente.stat.PairIndex;
import org.entente.stat.ReferenceSet;
import org.entente.stat.RelativeAffinity;
import org.entente.stat.TableMeasure;
import org.entente.stat.bloc.SignedGraph;

/**
 * The network of a unit: its states, joined by the alignment index, which is agreement beyond what both would have by
 * casting their own votes by chance, net of a mean and one effect a state. Pairs outside the reference set have no edge; a
 * state without an edge is not in the network.
 *
 * @param states positions in the unit's figures of the states in the network, ascending
 * @param leftOut COW codes of the states with a vote and without an edge, ascending
 * @param graph the states in that order
 */
public record BlocNetwork(int[] states, int[] leftOut, SignedGraph graph) {
    /** Residuals of a design that fits exactly are rounding. */
    private static final double NOTHING = 1e-12;

    static BlocNetwork of(UnitFigures figures) {
        double[] weights = weights(figures.cells(), figures.reference());
        SignedGraph all = SignedGraph.ofPairs(figures.states(), weights);
        List<Integer> in = new ArrayList<>();
        List<Integer> out = new ArrayList<>();
        for (int state = 0; state < figures.states(); state++) {
            if (all.connected(state)) {
                in.add(state);
            } else {
                out.add(figures.ccode(state));
            }
        }
        int[] states = in.stream().mapToInt(Integer::intValue).toArray();
        int[] leftOut = out.stream().mapToInt(Integer::intValue).toArray();
        return new BlocNetwork(states, leftOut, part(weights, figures.states(), states));
    }

    /**
     * The weights of a network, in pair order: the residual of the alignment index on μ + a(i) + a(j) by least squares over
     * the pairs of a reference set. NaN outside it, and where there is nothing but rounding.
     */
    public static double[] weights(PairCells cells, boolean[] reference) {
        double[] index = TableMeasure.ALIGNMENT_INDEX.of(cells);
        boolean[] defined = ReferenceSet.defined(reference, index);
        double[] residuals =
                RelativeAffinity.over(cells.states(), defined).fit(index).residuals(index, defined);
        return Arrays.stream(residuals)
                .map(value -> Math.abs(value) < NOTHING ? Double.NaN : value)
                .toArray();
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
