package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * The fast estimator of dynamic ordinal ideal points (model: Bailey, Strezhnev and Voeten 2017, Journal of Conflict
 * Resolution 61(2)): variational Bayes whose factors are the path of each state and the parameters of each item, all
 * normal. A sweep moves every item by a Newton step on its expected log posterior and then every path by a Newton step
 * that a Kalman smoother solves.
 *
 * <p>It differs from the usual variational EM for such models (Imai, Lo and Olmsted 2016, American Political Science
 * Review 110) in that no latent z is a factor of its own: the likelihood of a choice is used as it is, so a step has the
 * curvature of the votes and not that of a complete z, and the approximation makes one independence assumption less.
 *
 * @param compatible whether the prior is that of the authors' program, which looks back only, and not the proper one
 * @param reference number of the state whose mean is to be positive, negative for none
 * @param tolerance iterations end when the positions change by less, root mean square
 * @param mostIterations or after so many
 */
public record FastIdealPoints(boolean compatible, int reference, double tolerance, int mostIterations) {
    private static final double TOLERANCE = 1e-4;
    private static final int MOST = 300;
    private static final double FIRST_WALK = 0.2;

    /** The proper model, sign by a state. */
    public static FastIdealPoints withDefaults(int reference) {
        return new FastIdealPoints(false, reference, TOLERANCE, MOST);
    }

    /** The same with the prior of the authors' program. */
    public FastIdealPoints compatibleWithAuthors() {
        return new FastIdealPoints(true, reference, tolerance, mostIterations);
    }

    /** Estimates all from the votes alone. */
    public IdealPoints estimate(OrdinalVotes votes) {
        double[] theta = FirstDimension.of(votes);
        double[] spread = new double[theta.length];
        Prior prior = compatible
                ? new ForwardPrior(votes, theta, spread)
                : new SmoothPrior(votes, theta, spread, FIRST_WALK, false);
        FastFit fit = new FastFit(votes, prior, Items.blank(votes.items()), ones(votes.items()));
        fit.converge(tolerance, mostIterations);
        return fit.result(reference, tolerance);
    }

    /**
     * Estimates positions again from a start near by: a few plain sweeps, ω kept, for a bootstrap or a left-out part. An
     * item counts as often for the positions as its weight says: 0 leaves it out, 2 is two roll calls of the same votes.
     * Its own parameters are estimated from its votes whatever its weight, as those of each copy would be.
     *
     * @param start positions, items and ω to begin with: of these votes, or rows and items picked from a larger estimate
     * @param weight weight of each item, not negative
     * @param sweeps how many
     */
    public IdealPoints refit(OrdinalVotes votes, IdealPoints start, double[] weight, int sweeps) {
        Identification back = start.identification().inverse();
        double[] theta = back.positions(start.theta());
        double[] spread = back.deviations(start.deviation());
        Prior prior = compatible
                ? new ForwardPrior(votes, theta, spread)
                : new SmoothPrior(votes, theta, spread, start.walk() / Math.abs(back.scale()), true);
        FastFit fit = new FastFit(votes, prior, back.items(start.items()), weight.clone());
        fit.refine(sweeps);
        return fit.result(reference, tolerance);
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
