package org.entente.stat.ideal;

/**
 * The proper prior: a state's first θ is N(0, 1), its changes are N(0, ω²·gap). A row's votes act as one observation
 * y = θ + pull/grip of variance 1/grip (a Newton step); Kalman's filter and the smoother of Rauch, Tung and Striebel
 * (1965) give mean and variance of each row given all sessions, and the lag-one covariances give the expected squared
 * changes, whose mean is ω² but for its half-normal prior. The coordinates are θ of every row and log ω.
 */
final class SmoothPrior implements Prior {
    /** ω ~ half-N(0, ½), ½ the variance as in all priors here. */
    private static final double WALK_DEVIATION = Math.sqrt(0.5);

    private static final int WALK_ROUNDS = 2;

    private static final double SLOWEST = 0.95;

    private final int[] stateStart;
    private final int[] session;
    private final double[] coordinates;
    private final double[] variance;
    private final double[] predicted;
    private final boolean walkKept;
    private double squares;
    private int changes;

    SmoothPrior(OrdinalVotes votes, double[] theta, double[] spread, double walk, boolean walkKept) {
        stateStart = votes.stateStart();
        session = votes.sessionOfRow();
        coordinates = java.util.Arrays.copyOf(theta, theta.length + 1);
        coordinates[theta.length] = Math.log(walk);
        variance = new double[theta.length];
        java.util.Arrays.setAll(variance, row -> spread[row] * spread[row]);
        predicted = new double[theta.length];
        this.walkKept = walkKept;
    }

    @Override
    public double[] coordinates() {
        return coordinates;
    }

    @Override
    public double walk() {
        return Math.exp(coordinates[variance.length]);
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
        double next = pass(theta, sums.pull, grip);
        if (!walkKept && cautious) {
            coordinates[variance.length] = next;
        }
    }

    /** ω given the observations: steps of expectation and maximisation, extrapolated (Aitken). */
    private void bestWalk(double[] theta, double[] pull, double[] grip) {
        for (int round = 0; round < WALK_ROUNDS; round++) {
            double zero = coordinates[variance.length];
            double one = pass(theta, pull, grip);
            coordinates[variance.length] = one;
            double two = pass(theta, pull, grip);
            double slowing = (two - one) / (one - zero);
            double further = slowing > 0 && slowing < SLOWEST ? (two - one) * slowing / (1 - slowing) : 0;
            coordinates[variance.length] = two + further;
        }
    }

    /** Filters and smooths all paths; the log ω that maximises what they then expect. */
    private double pass(double[] theta, double[] pull, double[] grip) {
        squares = 0;
        changes = 0;
        double perGap = walk() * walk();
        for (int state = 0; state + 1 < stateStart.length; state++) {
            filter(stateStart[state], stateStart[state + 1], theta, pull, grip, perGap);
            smooth(stateStart[state], stateStart[state + 1]);
        }
        if (changes == 0) {
            return coordinates[variance.length];
        }
        double narrow = 1 / (WALK_DEVIATION * WALK_DEVIATION);
        double root = Math.sqrt((double) changes * changes + 4 * narrow * squares);
        return 0.5 * Math.log(2 * squares / (root + changes));
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
            changes++;
        }
    }
}
