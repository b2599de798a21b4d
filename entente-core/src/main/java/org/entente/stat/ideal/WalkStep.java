package org.entente.stat.ideal;

/**
 * The default model's paths: first ω by Metropolis steps with all paths integrated out by Kalman's filter, then each
 * state's path as a whole, drawn backward through its sessions from what the filter knew (Carter and Kohn 1994,
 * Frühwirth-Schnatter 1994). A step across a gap has a variance in proportion to it.
 */
final class WalkStep implements PathStep {
    /** Variance of the half-normal prior of ω. */
    static final double WALK_VARIANCE = 0.5;

    private static final double TARGET = 0.44;
    private static final int TRIES = 2;

    private final int[] start;
    private final int[] session;
    private final double firstVariance;
    private Filtered now;
    private Filtered other;

    WalkStep(OrdinalVotes votes, double firstDeviation) {
        firstVariance = firstDeviation * firstDeviation;
        start = votes.stateStart();
        session = votes.sessionOfRow();
        now = new Filtered(votes.rows());
        other = new Filtered(votes.rows());
    }

    @Override
    public void run(ChainState state, double[] sums, Counter random, long place, boolean adapting) {
        long spare = random.state(place + session.length);
        double density = filter(now, state.walk, sums);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double step = StrictMath.exp(state.walkReach) * Counter.normal(spare);
            spare = Counter.next(spare);
            double proposed = state.walk * StrictMath.exp(step);
            double proposedDensity = filter(other, proposed, sums);
            double likely = Math.min(1, StrictMath.exp(proposedDensity - density + step));
            if (Counter.uniform(spare) < likely) {
                state.walk = proposed;
                density = proposedDensity;
                Filtered held = now;
                now = other;
                other = held;
            }
            spare = Counter.next(spare);
            if (adapting) {
                state.walkReach = AdaptiveProposal.adapted(state.walkReach, likely - TARGET, state.sweeps);
            }
        }
        drawBackward(state, random, place);
    }

    /** Log density of ω given z and β, up to a constant. */
    private double filter(Filtered into, double walk, double[] sums) {
        double density = -walk * walk / (2 * WALK_VARIANCE);
        double square = walk * walk;
        for (int of = 0; of + 1 < start.length; of++) {
            double mean = 0;
            double variance = firstVariance;
            for (int row = start[of]; row < start[of + 1]; row++) {
                if (row > start[of]) {
                    variance += square * (session[row] - session[row - 1]);
                }
                double shrink = 1 / (1 + variance * sums[2 * row + 1]);
                double after = variance * shrink;
                double moved = (mean + variance * sums[2 * row]) * shrink;
                density += 0.5 * (moved * moved / after - mean * mean / variance + StrictMath.log(shrink));
                mean = moved;
                variance = after;
                into.mean[row] = mean;
                into.variance[row] = variance;
            }
        }
        return density;
    }

    private void drawBackward(ChainState state, Counter random, long place) {
        double square = state.walk * state.walk;
        for (int of = 0; of + 1 < start.length; of++) {
            for (int row = start[of + 1] - 1; row >= start[of]; row--) {
                double mean = now.mean[row];
                double variance = now.variance[row];
                if (row + 1 < start[of + 1]) {
                    double gain = variance / (variance + square * (session[row + 1] - session[row]));
                    mean += gain * (state.theta[row + 1] - mean);
                    variance *= 1 - gain;
                }
                state.theta[row] = mean + Math.sqrt(variance) * Counter.normal(random.state(place + row));
            }
        }
    }

    /** Mean and variance of each row given its state's votes up to it. */
    private static final class Filtered {
        private final double[] mean;
        private final double[] variance;

        Filtered(int rows) {
            mean = new double[rows];
            variance = new double[rows];
        }
    }
}
