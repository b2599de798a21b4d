package org.entente.measure.bloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.Measure;
import org.entente.measure.UnitFigures;
import org.entente.stat.PairIndex;
import org.entente.stat.bloc.SignedGraph;

/**
 * The network of a unit: its states, joined by relative affinity, which is agreement beyond what both states' habits lead
 * one to expect. Pairs outside the reference set have no edge; a state without an edge is not in the network.
 *
 * @param states positions in the unit's figures of the states in the network, ascending
 * @param leftOut COW codes of the states with a vote and without an edge, ascending
 * @param graph the states in that order
 */
record BlocNetwork(int[] states, int[] leftOut, SignedGraph graph) {
    /** Residuals of a design that fits exactly are rounding. */
    private static final double NOTHING = 1e-12;

    static BlocNetwork of(UnitFigures figures) {
        double[] affinities = edges(figures.values(Measure.RELATIVE_AFFINITY));
        SignedGraph all = SignedGraph.ofPairs(figures.states(), affinities);
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
        return new BlocNetwork(states, leftOut, part(affinities, figures.states(), states));
    }

    /** The same network with other weights, in the pair order of the unit. */
    SignedGraph with(double[] affinities, int all) {
        return part(edges(affinities), all, states);
    }

    private static double[] edges(double[] affinities) {
        return Arrays.stream(affinities)
                .map(value -> Math.abs(value) < NOTHING ? Double.NaN : value)
                .toArray();
    }

    private static SignedGraph part(double[] affinities, int all, int[] states) {
        double[] weights = new double[PairIndex.count(states.length)];
        int pair = 0;
        for (int i = 0; i < states.length; i++) {
            for (int j = i + 1; j < states.length; j++, pair++) {
                weights[pair] = affinities[PairIndex.of(states[i], states[j], all)];
            }
        }
        return SignedGraph.ofPairs(states.length, weights);
    }
}
