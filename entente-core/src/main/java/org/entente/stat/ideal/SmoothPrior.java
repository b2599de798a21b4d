package org.entente.stat.ideal;

/**
 * The proper prior: a state's first θ is N(0, 1), its changes are N(0, ω²·gap). A row's votes act as one observation
 * y = θ + pull/grip of variance 1/grip (a Newton step); Kalman's filter and the smoother of Rauch, Tung and Striebel
 * (1965) give mean and variance of each row given all sessions, and the lag-one covariances give the expected squared
 * changes S. They are the slope of the marginal likelihood in log ω, S/ω² less the number of changes, so that ω is where
 * that and its prior balance. The mode is that of log ω, as with the items: where votes say nothing of changes it is the
 * prior's deviation and not 0. The coordinates are θ of every row and log ω.
 */
final class SmoothPrior implements Prior {
    /** ω ~ half-N(0, ½), ½ the variance as in all priors here. */
    private static final double WALK_DEVIATION = Math.sqrt(0.5);

    private static final int WALK_ROUNDS = 2;

    private static final double LONGEST_STEP = 0.7;
    private static final double TRIAL = 0.02;

    private final int[] stateStart;
    private final int[] session;
    private final double[] coordinates;
    private final double[] variance;
    private final double[] predicted;
    private final boolean walkKept;
    private final int changes;
    private double squares;

    SmoothPrior(OrdinalVotes votes, double[] theta, double[] spread, double walk, boolean walkKept) {
        stateStart = votes.stateStart();
        session = votes.sessionOfRow();
        coordinates = java.util.Arrays.copyOf(theta, theta.length + 1);
        variance = new double[theta.length];
        java.util.Arrays.setAll(variance, row -> spread[row] * spread[row]);
        predicted = new double[theta.length];
        this.walkKept = walkKept;
        changes = votes.rows() - votes.states();
        coordinates[theta.length] = changes == 0 ? 0 : Math.log(walk);
    }

    @Override
    public double[] coordinates() {
        return coordinates;
    }

    /** ω; NaN where no state has votes in two sessions, so that it bears on nothing. */
    @Override
    public double walk() {
        return changes == 0 ? Double.NaN : Math.exp(coordinates[variance.length]);
    }

    /** θ ← u(θ − m), ω ← uω. */
    void map(double shift, double factor) {
        for (int row = 0; row < variance.length; row++) {
            coordinates[row] = factor * (coordinates[row] - shift);
            variance[row] *= factor * factor;
        }
        coordinates[variance.length] += Math.log(factor);
    }

    /** E θ² of a row. */
    double square(int row) {
        return coordinates[row] * coordinates[row] + variance[row];
    }

    @Override
    public void place(double[] theta, double[] spread) {
        System.arraycopy(coordinates, 0, theta, 0, theta.length);
        java.util.Arrays.setAll(spread, row -> Math.sqrt(variance[row]));
    }

    @Override
    public void move(double[] theta, RowSums sums, boolean cautious) {
        double[] grip = cautious ? sums.square : sums.grip;
        if (!walkKept && !cautious) {
            bestWalk(theta, sums.pull, grip);
        }
        pass(theta, sums.pull, grip);
        if (!walkKept && cautious && changes > 0) {
            coordinates[variance.length] = expected();
        }
    }

    /** ω given the observations, by the secant through the slopes of its log density at two places. */
    private void bestWalk(double[] theta, double[] pull, double[] grip) {
        for (int round = 0; round < WALK_ROUNDS && changes > 0; round++) {
            double slope = slope(theta, pull, grip);
            double trial = Math.copySign(TRIAL, slope);
            coordinates[variance.length] += trial;
            double after = slope(theta, pull, grip);
            double bend = (after - slope) / trial;
            double step = bend < 0 ? -after / bend : Math.copySign(LONGEST_STEP, after);
            coordinates[variance.length] += Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
        }
    }

    /** Of the log density of log ω given the observations. */
    private double slope(double[] theta, double[] pull, double[] grip) {
        pass(theta, pull, grip);
        double square = walk() * walk();
        return squares / square - changes + 1 - square / (WALK_DEVIATION * WALK_DEVIATION);
    }

    /** The log ω that maximises what the paths expect. */
    private double expected() {
        double narrow = 1 / (WALK_DEVIATION * WALK_DEVIATION);
        double free = changes - 1;
        return 0.5 * Math.log(2 * squares / (Math.sqrt(free * free + 4 * narrow * squares) + free));
    }

    /** Filters and smooths all paths. */
    private void pass(double[] theta, double[] pull, double[] grip) {
        squares = 0;
        double perGap = walk() * walk();
        for (int state = 0; state + 1 < stateStart.length; state++) {
            filter(stateStart[state], stateStart[state + 1], theta, pull, grip, perGap);
            smooth(stateStart[state], stateStart[state + 1]);
        }
    }

    private void filter(int from, int to, double[] theta, double[] pull, double[] grip, double perGap) {
        for (int row = from; row < to; row++) {
            double priorMean = row == from ? 0 : coordinates[row - 1];
            predicted[row] = row == from ? 1 : variance[row - 1] + perGap * (session[row] - session[row - 1]);
            variance[row] = 1 / (1 / predicted[row] + grip[row]);
            coordinates[row] = variance[row] * (priorMean / predicted[row] + grip[row] * theta[row] + pull[row]);
        }
    }

    private void smooth(int from, int to) {
        for (int row = to - 2; row >= from; row--) {
            double gain = variance[row] / predicted[row + 1];
            coordinates[row] += gain * (coordinates[row + 1] - coordinates[row]);
            double lagged = gain * variance[row + 1];
            variance[row] += gain * (lagged - gain * predicted[row + 1]);
            double change = coordinates[row + 1] - coordinates[row];
            double expected = change * change + variance[row] + variance[row + 1] - 2 * lagged;
            squares += expected / (session[row + 1] - session[row]);
        }
    }
}
