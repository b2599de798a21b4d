package org.entente.stat.ideal;

/**
 * Proposals of the default model: the cutpoint that more votes bear on moves by a normal step, the distance to the other
 * by a log-normal one, both in proportion to what the votes leave open; the size is found for each item in the burn-in by
 * the method of Robbins and Monro (1951), for an acceptance of 35 %.
 */
final class AdaptiveProposal implements CutpointProposal {
    private static final double TARGET = 0.35;
    private static final double DECAY = 0.6;
    private static final double LARGEST = 3;

    private final VoteLayout layout;
    private double lower;
    private double upper;
    private double factor;

    AdaptiveProposal(VoteLayout layout) {
        this.layout = layout;
    }

    @Override
    public boolean propose(ChainState state, int item, long random) {
        int yes = votes(item, 0);
        int abstentions = votes(item, 1);
        int no = votes(item, 2);
        double bearingLower = Math.min(yes, abstentions + no);
        double bearingUpper = Math.min(yes + abstentions, no);
        double reach = StrictMath.exp(state.reach[item]);
        double step = reach / Math.sqrt(1 + Math.max(bearingLower, bearingUpper)) * Counter.normal(random);
        double stretch = reach / Math.sqrt(1 + Math.min(abstentions, Math.max(bearingLower, bearingUpper)));
        double widening = stretch * Counter.normal(Counter.next(random));
        double gap = (state.upper[item] - state.lower[item]) * StrictMath.exp(widening);
        boolean fromLower = bearingLower >= bearingUpper;
        lower = fromLower ? state.lower[item] + step : state.upper[item] + step - gap;
        upper = fromLower ? lower + gap : state.upper[item] + step;
        factor = widening;
        return -BOUND < lower && lower < upper && upper < BOUND;
    }

    private int votes(int item, int choice) {
        int at = OrdinalVotes.CHOICES * item + choice;
        return layout.start[at + 1] - layout.start[at];
    }

    @Override
    public double lower() {
        return lower;
    }

    @Override
    public double upper() {
        return upper;
    }

    @Override
    public double factor() {
        return factor;
    }

    @Override
    public void adapt(ChainState state, int item, double chance) {
        state.reach[item] = adapted(state.reach[item], chance - TARGET, state.sweeps);
    }

    /** One step of the search for a log size, held to sizes that can be meant. */
    static double adapted(double reach, double excess, long sweeps) {
        double next = reach + excess * 2 / StrictMath.pow(1.0 + sweeps, DECAY);
        return Math.max(-6, Math.min(LARGEST, next));
    }
}
