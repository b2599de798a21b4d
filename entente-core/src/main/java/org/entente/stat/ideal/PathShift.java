package org.entente.stat.ideal;

import java.util.stream.IntStream;

/**
 * Moves of the default sampler that shift the whole path of one state, by Metropolis's rule with every z integrated out. Of
 * a state at the end of the scale that always votes one way, votes hold the path from one side only, and drawn given z it
 * would move as slowly as the z of these votes. Given items and ω the paths of states are independent, so that all are tried
 * at once.
 */
final class PathShift {
    private static final double TARGET = 0.44;

    /** Random numbers that a state takes. */
    private static final int EACH = 2;

    private final OrdinalVotes votes;
    private final int[] itemOf;
    private final Counter random;
    private final double firstPrecision;

    PathShift(OrdinalVotes votes, double firstDeviation, Counter random) {
        this.votes = votes;
        this.random = random;
        itemOf = votes.itemOf();
        firstPrecision = 1 / (firstDeviation * firstDeviation);
    }

    /** Tries one shift of each state. */
    void run(ChainState state, boolean adapting) {
        long place = state.sweeps * EACH * votes.states();
        IntStream.range(0, votes.states())
                .parallel()
                .forEach(of -> shift(state, of, random.state(place + (long) EACH * of), adapting));
    }

    private void shift(ChainState state, int of, long numbers, boolean adapting) {
        int first = votes.stateStart()[of];
        double step = StrictMath.exp(state.shiftReach[first]) * Counter.normal(numbers);
        double likely = Math.min(1, StrictMath.exp(ratio(state, of, step)));
        if (Counter.uniform(Counter.next(numbers)) < likely) {
            for (int row = first; row < votes.stateStart()[of + 1]; row++) {
                state.theta[row] += step;
            }
        }
        if (adapting) {
            state.shiftReach[first] = AdaptiveProposal.adapted(state.shiftReach[first], likely - TARGET, state.sweeps);
        }
    }

    /** Log ratio of the densities after and before. */
    private double ratio(ChainState state, int of, double step) {
        int first = votes.stateStart()[of];
        int end = votes.stateStart()[of + 1];
        LogProduct before = new LogProduct();
        LogProduct after = new LogProduct();
        for (int row = first; row < end; row++) {
            for (int k = votes.rowStart()[row]; k < votes.rowStart()[row + 1]; k++) {
                int observation = votes.observationOf()[k];
                int item = itemOf[observation];
                int choice = votes.choiceOf()[observation];
                double beta = state.discrimination[item];
                before.times(EraWindow.probability(state, item, choice, beta * state.theta[row]));
                after.times(EraWindow.probability(state, item, choice, beta * (state.theta[row] + step)));
            }
        }
        double now = state.theta[first];
        return after.value() - before.value() - firstPrecision * step * (now + step / 2);
    }
}
