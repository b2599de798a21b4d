package org.entente.stat.ideal;

/**
 * Location and scale of the whole dimension while it is still far off, which sweeps approach slowly. θ ← u(θ − m), ω ← uω,
 * β ← β/u, γ ← γ − βm leave the likelihood as it is, so the priors decide: m is the mean of the states' first positions,
 * and u maximises −½ Σ E β²/u² − ½ u² Σ E θ₁² − (items − states)·log u, θ₁ the first position of each state; the last term
 * is the volume of what the map stretches (parameter expansion: Liu, Rubin and Wu 1998, Biometrika 85). That cutpoints are
 * bounded is left out here, so the last steps of a search go without it.
 */
final class AffineStep {
    private static final double FARTHEST = 0.5;
    private static final double LARGEST = 1.25;

    private AffineStep() {}

    /** Sets both, within limits for one step. */
    static void apply(FastFit fit, SmoothPrior prior) {
        if (fit.votes.states() == 0) {
            return;
        }
        double shift = Math.max(-FARTHEST, Math.min(FARTHEST, meanOfFirst(fit.votes, prior.coordinates())));
        prior.map(shift, 1);
        double factor = Math.max(1 / LARGEST, Math.min(LARGEST, bestScale(fit, prior)));
        prior.map(0, factor);
        double[] move = new double[3];
        for (int item = 0; item < fit.items.count(); item++) {
            double beta = fit.items.discrimination()[item];
            move[0] = beta / factor - beta;
            move[1] = -beta * shift;
            move[2] = move[1];
            ItemNewton.advance(fit.items, item, move);
        }
    }

    private static double meanOfFirst(OrdinalVotes votes, double[] coordinates) {
        double sum = 0;
        for (int state = 0; state < votes.states(); state++) {
            sum += coordinates[votes.stateStart()[state]];
        }
        return sum / votes.states();
    }

    private static double bestScale(FastFit fit, SmoothPrior prior) {
        double ofItems = 0;
        for (int item = 0; item < fit.items.count(); item++) {
            double beta = fit.items.discrimination()[item];
            ofItems += beta * beta + fit.covariances.variance[item];
        }
        double ofStates = 0;
        for (int state = 0; state < fit.votes.states(); state++) {
            ofStates += prior.square(fit.votes.stateStart()[state]);
        }
        double more = fit.items.count() - (double) fit.votes.states();
        double root = Math.sqrt(more * more + 4 * ofStates * ofItems);
        return ofItems > 0 ? Math.sqrt((root - more) / (2 * ofStates)) : 1;
    }
}
