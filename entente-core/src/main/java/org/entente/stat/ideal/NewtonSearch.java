package org.entente.stat.ideal;

/**
 * Sweeps and then joint Newton steps: after some sweeps the step of every path given the items, which knows only its own
 * curvature, becomes the step of all paths with the items following, by {@link JointSystem}. Sweeps alone move the scale
 * of one era against another's by a small share of what is missing, since only bridging items tie them, and likewise
 * location and scale of the whole; the joint step moves them at once. Anderson's combination of successive steps speeds up
 * what is left, above all ω, which the step holds.
 */
final class NewtonSearch {
    private static final int PLAIN = 8;
    private static final int DEPTH = 1;
    /** From near the answer, where every step is like the one before. */
    private static final int DEPTH_NEAR = 2;
    /** Steps are combined once they are so short: those of the way there are unlike each other. */
    private static final double CLOSE = 0.03;
    /** A combination may go so many times as far as the step it is made of. */
    private static final double FARTHEST = 6;

    private static final double ACCURACY = 0.02;
    private static final int MOST_GRADIENTS = 100;
    /** Longer steps can turn an era round. */
    private static final double LONGEST = 1;
    /** Below such a change one step is enough for an item. */
    private static final double NEAR = 0.005;

    private final FastFit fit;
    private final SmoothPrior prior;
    private final boolean near;
    private final Coupling coupling;
    private final Anderson anderson;
    private final double[] before;
    private double change = Double.POSITIVE_INFINITY;

    private NewtonSearch(FastFit fit, SmoothPrior prior, boolean near) {
        this.fit = fit;
        this.prior = prior;
        this.near = near;
        this.coupling = new Coupling(fit.votes, fit.order);
        this.anderson = new Anderson(near ? DEPTH_NEAR : DEPTH, prior.coordinates().length);
        this.before = prior.coordinates().clone();
    }

    /** Whether positions changed by less than the tolerance before the number of sweeps was reached. */
    static boolean run(FastFit fit, SmoothPrior prior, double tolerance, int most) {
        fit.begin();
        return new NewtonSearch(fit, prior, false).settles(tolerance, most);
    }

    /** The same from near the answer: joint steps after one sweep, which finds the deviations. */
    static boolean runNear(FastFit fit, SmoothPrior prior, double tolerance, int most) {
        return new NewtonSearch(fit, prior, true).settles(tolerance, most);
    }

    private boolean settles(double tolerance, int most) {
        // Where positions rest at once ω may not: its own steps begin after the cautious sweeps.
        int least = near ? 1 : PLAIN;
        while ((change > tolerance || fit.sweeps() <= least) && fit.sweeps() < most) {
            iterate();
        }
        return change <= tolerance;
    }

    private void iterate() {
        double[] coordinates = prior.coordinates();
        System.arraycopy(coordinates, 0, before, 0, before.length);
        fit.sweep(change > NEAR ? 2 : 1, !near && fit.sweeps() < FastFit.CAUTIOUS);
        boolean joint = near ? fit.sweeps() > 1 : fit.sweeps() > PLAIN;
        if (joint) {
            step(coordinates);
        } else {
            AffineStep.apply(fit, prior);
        }
        change = fit.change(before, coordinates);
        if (joint && (near || change < CLOSE)) {
            combine(coordinates);
        } else {
            anderson.restart();
        }
    }

    private void combine(double[] coordinates) {
        double[] x = before.clone();
        anderson.advance(x, coordinates);
        if (fit.change(before, x) <= FARTHEST * change) {
            System.arraycopy(x, 0, coordinates, 0, x.length);
        } else {
            anderson.restart();
        }
    }

    private void step(double[] coordinates) {
        int rows = fit.theta.length;
        double[] swept = new double[rows];
        for (int row = 0; row < rows; row++) {
            swept[row] = coordinates[row] - before[row];
        }
        PathSystem paths = PathSystem.ofWalks(fit.votes, prior.walk(), fit.sums.grip);
        double[] gradient = new double[rows];
        paths.multiply(swept, 1, gradient);
        coupling.fill(fit.items, fit.theta, fit.spread, true);
        JointSystem system = new JointSystem(coupling, paths, rows, fit.items.count(), 1);
        double[] move = system.solve(gradient, ACCURACY, MOST_GRADIENTS);
        double share = share(move);
        for (int row = 0; row < rows; row++) {
            move[row] *= share;
            coordinates[row] = before[row] + move[row];
        }
        coupling.respond(fit.items, move);
    }

    private static double share(double[] move) {
        double largest = 0;
        for (double each : move) {
            largest = Math.max(largest, Math.abs(each));
        }
        return largest > LONGEST ? LONGEST / largest : 1;
    }
}
