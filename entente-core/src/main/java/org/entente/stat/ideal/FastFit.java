package org.entente.stat.ideal;

/** Sweeps over items and rows: where they stand. Mutable; not for several threads, though it uses several itself. */
final class FastFit {
    /** So many sweeps take the safe step before acceleration begins. */
    private static final int CAUTIOUS = 6;

    private static final int FIRST_ITEM_STEPS = 6;

    private static final int DEPTH = 8;

    private final OrdinalVotes votes;
    private final RowOrder order;
    private final Prior prior;
    private final Items items;
    private final ItemSpread covariances;
    private final double[] weight;
    private final double[] theta;
    private final double[] spread;
    private final RowSums sums;
    private int sweeps;
    private double change = Double.POSITIVE_INFINITY;

    FastFit(OrdinalVotes votes, Prior prior, Items items, double[] weight) {
        this.votes = votes;
        this.order = new RowOrder(votes);
        this.prior = prior;
        this.items = items;
        this.covariances = new ItemSpread(items.count());
        this.weight = weight;
        this.theta = new double[votes.rows()];
        this.spread = new double[votes.rows()];
        this.sums = new RowSums(votes.rows());
    }

    /** Sweeps from nowhere until θ changes by less than the tolerance, root mean square, or the number is reached. */
    void converge(double tolerance, int most) {
        prior.place(theta, spread);
        moveItems(FIRST_ITEM_STEPS);
        double[] x = prior.coordinates().clone();
        Anderson anderson = new Anderson(DEPTH, x.length);
        while (sweeps < most && change > tolerance) {
            boolean cautious = sweeps < CAUTIOUS;
            System.arraycopy(prior.coordinates(), 0, x, 0, x.length);
            sweep(cautious);
            change = distance(x, prior.coordinates());
            if (!cautious && change > tolerance && sweeps < most) {
                anderson.advance(x, prior.coordinates());
                System.arraycopy(x, 0, prior.coordinates(), 0, x.length);
            }
        }
        prior.place(theta, spread);
    }

    /** So many plain sweeps from a warm start. */
    void refine(int count) {
        for (int k = 0; k < count; k++) {
            sweep(false);
        }
        prior.place(theta, spread);
    }

    private void sweep(boolean cautious) {
        prior.place(theta, spread);
        moveItems(cautious ? 2 : 1);
        RowSums.Moment moment = new RowSums.Moment(items, covariances, weight, theta, spread);
        Chunks.run(votes.rows(), (from, to) -> sums.fill(order, moment, from, to));
        prior.move(theta, sums, cautious);
        sweeps++;
    }

    private void moveItems(int steps) {
        Chunks.run(votes.items(), (from, to) -> {
            ItemNewton newton = new ItemNewton();
            for (int item = from; item < to; item++) {
                for (int step = 0; step < steps; step++) {
                    newton.step(votes, theta, spread, items, covariances, item);
                }
            }
        });
    }

    private double distance(double[] from, double[] to) {
        double squares = 0;
        for (int row = 0; row < theta.length; row++) {
            squares += (to[row] - from[row]) * (to[row] - from[row]);
        }
        return Math.sqrt(squares / Math.max(1, theta.length));
    }

    /** What was found, identified. */
    IdealPoints result(int reference, double tolerance) {
        Identification identification = Identification.of(votes, theta, reference);
        return new IdealPoints(
                identification.positions(theta),
                identification.deviations(spread),
                identification.items(items),
                prior.walk() / Math.abs(identification.scale()),
                identification,
                sweeps,
                change <= tolerance);
    }
}
