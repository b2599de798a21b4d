package org.entente.measure.bloc;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.stat.bloc.BlocStep;
import org.entente.stat.bloc.SignedModularity;

/**
 * The blocs of one unit.
 *
 * @param outcome what came of it; where it is not {@link Outcome#FOUND} no state is in a bloc
 * @param states COW codes of the states in the network, ascending
 * @param blocs per state, its bloc from 0, or −1 for a state in none: alone, or with one other
 * @param stability per state, the share of partitions in which it is with most of its bloc; NaN without one
 * @param leftOut COW codes of the states that voted and have no pair with enough joint votes
 * @param modularity of the consensus at resolution 1; NaN without blocs
 * @param gain what one division of the network gains a pair, see {@link SignedModularity#gain}; NaN where it was not sought
 * @param chance the greatest gain of the worlds of shuffled votes; NaN where none was made
 * @param partitions number of partitions the consensus is of
 */
public record FoundBlocs(
        Outcome outcome,
        int[] states,
        int[] blocs,
        double[] stability,
        int[] leftOut,
        double modularity,
        double gain,
        double chance,
        int partitions) {

    /** A unit without blocs. */
    static FoundBlocs none(Outcome outcome, int[] states, int[] leftOut, int partitions) {
        int[] blocs = new int[states.length];
        double[] stability = new double[states.length];
        Arrays.fill(blocs, -1);
        Arrays.fill(stability, Double.NaN);
        return new FoundBlocs(
                outcome, states, blocs, stability, leftOut, Double.NaN, Double.NaN, Double.NaN, partitions);
    }

    /** The same with its gains. */
    FoundBlocs withGains(double own, double shuffled) {
        return new FoundBlocs(outcome, states, blocs, stability, leftOut, modularity, own, shuffled, partitions);
    }

    /** Number of blocs. */
    public int count() {
        return step().count();
    }

    /** The blocs as a step of time. */
    public BlocStep step() {
        return new BlocStep(states, blocs);
    }

    /** COW codes of the states of a bloc, ascending. */
    public int[] members(int bloc) {
        return IntStream.range(0, states.length)
                .filter(state -> blocs[state] == bloc)
                .map(state -> states[state])
                .toArray();
    }

    /** Position of a state in the network; negative when it is not in it. */
    public int place(int ccode) {
        return Arrays.binarySearch(states, ccode);
    }

    /** The bloc of a state; −1 for one in none or not in the network. */
    public int bloc(int ccode) {
        int place = place(ccode);
        return place < 0 ? -1 : blocs[place];
    }

    /** Mean stability of the states of a bloc. */
    public double stability(int bloc) {
        return IntStream.range(0, states.length)
                .filter(state -> blocs[state] == bloc)
                .mapToDouble(state -> stability[state])
                .average()
                .orElse(Double.NaN);
    }
}
