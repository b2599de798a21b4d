package org.entente.stat;

/**
 * Expected counts of pairs from what each state has in all: Poisson pseudo-maximum likelihood with one effect per state,
 * E(y_ij) = u_i·u_j, over the pairs with a count (Santos Silva and Tenreyro 2006). The likelihood is greatest where every
 * state's expected counts add up to its observed ones, which gives the iteration u_i ← √(u_i · Σ_j y_ij / Σ_j u_j), the
 * square root because the plain step swings between two scales. Cost S² a step, some 40 steps.
 *
 * <p>A state whose counts are all 0 has the effect 0. With fewer than three states, or where the counts of a state are
 * so unevenly missing that no solution exists, the result is what the last step gave: {@link #converged} tells.
 */
public final class PairCounts {
    private static final int STEPS = 10_000;
    private static final double ENOUGH = 1e-13;

    private final double[] effects;
    private final boolean converged;

    private PairCounts(double[] effects, boolean converged) {
        this.effects = effects;
        this.converged = converged;
    }

    /**
     * Fits the effects.
     *
     * @param counts a square, symmetric; NaN where a pair has no count; the diagonal is not read
     */
    public static PairCounts fit(double[][] counts) {
        double[] totals = totals(counts);
        double[] effects = new double[totals.length];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = totals[i] > 0 ? Math.sqrt(totals[i]) : 0;
        }
        double change = 1;
        for (int step = 0; step < STEPS && change > ENOUGH; step++) {
            change = step(counts, totals, effects);
        }
        return new PairCounts(effects, change <= ENOUGH);
    }

    private static double[] totals(double[][] counts) {
        double[] totals = new double[counts.length];
        for (int i = 0; i < totals.length; i++) {
            for (int j = 0; j < totals.length; j++) {
                totals[i] += i == j || Double.isNaN(counts[i][j]) ? 0 : counts[i][j];
            }
        }
        return totals;
    }

    /** A step for one state after the other; gives the largest relative change. */
    private static double step(double[][] counts, double[] totals, double[] effects) {
        double largest = 0;
        for (int i = 0; i < effects.length; i++) {
            if (totals[i] > 0) {
                double others = 0;
                for (int j = 0; j < effects.length; j++) {
                    others += i == j || Double.isNaN(counts[i][j]) ? 0 : effects[j];
                }
                double next = Math.sqrt(effects[i] * totals[i] / others);
                largest = Math.max(largest, Math.abs(next / effects[i] - 1));
                effects[i] = next;
            }
        }
        return largest;
    }

    /** The effects, a copy. */
    public double[] effects() {
        return effects.clone();
    }

    /** Whether the last step changed nothing. */
    public boolean converged() {
        return converged;
    }

    /** The expected count of a pair. */
    public double expected(int i, int j) {
        return effects[i] * effects[j];
    }
}
