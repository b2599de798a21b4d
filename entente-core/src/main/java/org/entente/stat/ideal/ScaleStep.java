package org.entente.stat.ideal;

/**
 * A move of the default sampler along the direction that votes say nothing of: θ and ω times a, β over a, which leaves
 * every probability as it is. One at a time the parameters would wander along it for long. It is a Metropolis step on log
 * a under the invariant measure of the group (Liu and Sabatti 2000, Biometrika 87(2)).
 */
final class ScaleStep {
    private final int[] start;
    private final double firstPrecision;

    ScaleStep(OrdinalVotes votes, double firstDeviation) {
        firstPrecision = 1 / (firstDeviation * firstDeviation);
        start = votes.stateStart();
    }

    /**
     * Tries one move.
     *
     * @param random state of the first of two random numbers
     */
    void run(ChainState state, long random) {
        double positions = state.walk * state.walk / WalkStep.WALK_VARIANCE;
        for (int of = 0; of + 1 < start.length; of++) {
            double first = state.theta[start[of]];
            positions += first * first * firstPrecision;
        }
        double items = 0;
        for (double beta : state.discrimination) {
            items += beta * beta;
        }
        double curvature = 1 + 2 * (positions + items);
        double step = 2 / Math.sqrt(curvature) * Counter.normal(random);
        double power = start.length - state.discrimination.length;
        double ratio =
                power * step - positions * StrictMath.expm1(2 * step) / 2 - items * StrictMath.expm1(-2 * step) / 2;
        double back = 1 + 2 * (positions * StrictMath.exp(2 * step) + items * StrictMath.exp(-2 * step));
        double proposal = 0.5 * StrictMath.log(back / curvature) + step * step * (curvature - back) / 8;
        if (StrictMath.log(Counter.uniform(Counter.next(random))) < ratio + proposal) {
            apply(state, StrictMath.exp(step));
        }
    }

    private static void apply(ChainState state, double factor) {
        for (int row = 0; row < state.theta.length; row++) {
            state.theta[row] *= factor;
        }
        for (int item = 0; item < state.discrimination.length; item++) {
            state.discrimination[item] /= factor;
        }
        state.walk *= factor;
    }
}
