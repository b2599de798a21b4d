package org.entente.stat.ideal;

/**
 * Moves of the default sampler that shift or stretch all positions of some sessions together, and with them the items
 * voted on in these sessions alone, so that their probabilities stay as they are. What ties the sessions to the others —
 * changes of states at the edges, items that bridge them — decides by Metropolis's rule. One parameter at a time, the
 * level and spread of an era would take hundreds of sweeps to move (the moves are those of a group, Liu and Sabatti 2000,
 * Biometrika 87(2)).
 */
final class EraStep {
    /** Kinds of move: windows of each width are shifted, and stretched. */
    static final int KINDS = 2 * EraWindow.WIDTHS.length;

    /** How often each kind is tried in a sweep. */
    private static final int ROUNDS = 3;

    /** Random numbers that the step takes, three a move. */
    static final int NUMBERS = 3 * ROUNDS * KINDS;

    private static final double TARGET = 0.44;

    private final EraWindow window;

    EraStep(OrdinalVotes votes, VoteLayout layout, double firstDeviation) {
        window = new EraWindow(votes, layout, firstDeviation);
    }

    /**
     * Tries all kinds of move.
     *
     * @param random state of the first of {@link #NUMBERS} random numbers
     */
    void run(ChainState state, long random, boolean adapting) {
        long at = random;
        for (int attempt = 0; attempt < ROUNDS * KINDS; attempt++) {
            int move = attempt % KINDS;
            window.place(EraWindow.WIDTHS[move / 2], Counter.uniform(at));
            at = Counter.next(at);
            double step = StrictMath.exp(state.eraReach[move]) * Counter.normal(at);
            at = Counter.next(at);
            boolean shift = move % 2 == 0;
            double factor = shift ? 1 : StrictMath.exp(step);
            double likely = Math.min(1, StrictMath.exp(window.ratio(state, factor, shift ? step : 0)));
            if (Counter.uniform(at) < likely) {
                window.move(state, factor, shift ? step : 0);
            }
            at = Counter.next(at);
            if (adapting) {
                state.eraReach[move] = AdaptiveProposal.adapted(state.eraReach[move], likely - TARGET, state.sweeps);
            }
        }
    }
}
