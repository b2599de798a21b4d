package org.entente.stat.ideal;

/**
 * Moves the parameters of one item by Newton steps towards the largest value of its expected log posterior, θ of each
 * row being normal with the given mean and deviation: the expectation is taken at the two points mean ± deviation, which
 * is exact for cubic functions. The prior is β ~ N(0, 1); γ₁ < γ₂ is flat on [−7, 7], and the mode is that of the
 * logarithms of the three gaps (−7, γ₁), (γ₁, γ₂), (γ₂, 7), which adds their sum to the objective: an item without
 * abstentions, or without noes, so has a cutpoint near the mean of what the flat prior allows and not on its border. All
 * of it is concave.
 */
final class ItemNewton {
    static final double BOUND = 7;

    private static final double LONGEST_STEP = 1;

    /** A step takes at most so much of a gap. */
    private static final double SHARE_OF_GAP = 0.8;

    private final ChoiceSlopes slopes = new ChoiceSlopes();
    double slopeBeta;
    double slopeLower;
    double slopeUpper;
    /** The negated second derivatives: ββ, βγ₁, βγ₂, γ₁γ₁, γ₁γ₂, γ₂γ₂. */
    final double[] bend = new double[6];

    /** One step; also leaves the covariances of where it began. */
    void step(OrdinalVotes votes, double[] theta, double[] spread, Items items, ItemSpread covariances, int item) {
        gather(votes, theta, spread, items, item);
        finish(items, covariances, item, item);
    }

    /** The step once slopes and bends of the likelihood are gathered; covariances are left in a place. */
    void finish(Items items, ItemSpread covariances, int item, int place) {
        prior(items, item);
        double[] move = SymmetricThree.solve(bend, slopeBeta, slopeLower, slopeUpper);
        advance(items, item, move);
        double[] first = SymmetricThree.solve(bend, 1, 0, 0);
        covariances.variance[place] = first[0];
        covariances.withLower[place] = first[1];
        covariances.withUpper[place] = first[2];
    }

    /** Moves an item, less far where the whole way would leave the bounds. */
    static void advance(Items items, int item, double[] move) {
        double share = share(items, item, move);
        items.discrimination()[item] += share * move[0];
        items.lower()[item] += share * move[1];
        items.upper()[item] += share * move[2];
    }

    /** Slopes and second derivatives of the likelihood alone. */
    private void gather(OrdinalVotes votes, double[] theta, double[] spread, Items items, int item) {
        double beta = items.discrimination()[item];
        double lower = items.lower()[item];
        double upper = items.upper()[item];
        java.util.Arrays.fill(bend, 0);
        slopeBeta = 0;
        slopeLower = 0;
        slopeUpper = 0;
        int[] rowOf = votes.rowOf();
        byte[] choiceOf = votes.choiceOf();
        int end = votes.itemStart()[item + 1];
        for (int k = votes.itemStart()[item]; k < end; k++) {
            int row = rowOf[k];
            add(theta[row] - spread[row], beta, lower, upper, choiceOf[k]);
            add(theta[row] + spread[row], beta, lower, upper, choiceOf[k]);
        }
    }

    /** Adds half of what a vote says at one position. */
    void add(double theta, double beta, double lower, double upper, int choice) {
        double at = beta * theta;
        slopes.at(lower - at, upper - at, choice);
        slopeBeta += 0.5 * theta * slopes.pull();
        slopeLower += 0.5 * slopes.first;
        slopeUpper += 0.5 * slopes.second;
        bend[0] += 0.5 * theta * theta * slopes.grip();
        bend[1] -= 0.5 * theta * (slopes.firstFirst + slopes.firstSecond);
        bend[2] -= 0.5 * theta * (slopes.firstSecond + slopes.secondSecond);
        bend[3] += 0.5 * slopes.firstFirst;
        bend[4] += 0.5 * slopes.firstSecond;
        bend[5] += 0.5 * slopes.secondSecond;
    }

    private void prior(Items items, int item) {
        double lower = items.lower()[item];
        double upper = items.upper()[item];
        slopeBeta -= items.discrimination()[item];
        slopeLower += 1 / (lower + BOUND) - 1 / (upper - lower);
        slopeUpper += 1 / (upper - lower) - 1 / (BOUND - upper);
        double[] prior = priorBend(lower, upper);
        for (int k = 0; k < bend.length; k++) {
            bend[k] += prior[k];
        }
    }

    /** The negated second derivatives of the log prior of (β, γ₁, γ₂), in the order of {@link SymmetricThree}. */
    static double[] priorBend(double lower, double upper) {
        double toLower = 1 / (lower + BOUND);
        double between = 1 / (upper - lower);
        double toUpper = 1 / (BOUND - upper);
        double shared = between * between;
        return new double[] {1, 0, 0, toLower * toLower + shared, -shared, toUpper * toUpper + shared};
    }

    private static double share(Items items, int item, double[] move) {
        double largest = Math.max(Math.abs(move[0]), Math.max(Math.abs(move[1]), Math.abs(move[2])));
        double share = largest > LONGEST_STEP ? LONGEST_STEP / largest : 1;
        double lower = items.lower()[item];
        double upper = items.upper()[item];
        share = within(share, upper - lower, move[1] - move[2]);
        share = within(share, lower + BOUND, -move[1]);
        return within(share, BOUND - upper, move[2]);
    }

    private static double within(double share, double gap, double closing) {
        return closing > 0 ? Math.min(share, SHARE_OF_GAP * gap / closing) : share;
    }
}
