package org.entente.stat.ideal;

import java.util.Arrays;

/** Sweeps over items and rows: where they stand. Mutable; not for several threads, though it uses several itself. */
final class FastFit {
    /** So many sweeps take the safe step before others begin. */
    static final int CAUTIOUS = 6;

    private static final int FIRST_ITEM_STEPS = 6;

    final OrdinalVotes votes;
    final RowOrder order;
    final Items items;
    final ItemSpread covariances;
    final double[] theta;
    final double[] spread;
    final RowSums sums;
    private final Prior prior;
    private final double[] weight;
    private int sweeps;

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
        prior.place(theta, spread);
    }

    /** Items from nowhere. */
    void begin() {
        moveItems(FIRST_ITEM_STEPS);
    }

    /** Moves every item by so many steps, then every row. */
    void sweep(int itemSteps, boolean cautious) {
        prior.place(theta, spread);
        moveItems(itemSteps);
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

    int sweeps() {
        return sweeps;
    }

    /**
     * Root mean square of the change of positions on a standardised scale.
     *
     * @param from positions before; further entries are not read
     * @param to positions after
     */
    double change(double[] from, double[] to) {
        Identification before = Identification.of(votes, Arrays.copyOf(from, theta.length), -1);
        Identification after = Identification.of(votes, Arrays.copyOf(to, theta.length), -1);
        double squares = 0;
        for (int row = 0; row < theta.length; row++) {
            double moved = (to[row] - after.shift()) / after.scale() - (from[row] - before.shift()) / before.scale();
            squares += moved * moved;
        }
        return Math.sqrt(squares / Math.max(1, theta.length));
    }

    /** What was found, identified. */
    IdealPoints result(int reference, boolean converged) {
        prior.place(theta, spread);
        Identification identification = Identification.of(votes, theta, reference);
        return new IdealPoints(
                identification.positions(theta),
                identification.deviations(spread),
                identification.items(items),
                prior.walk() / Math.abs(identification.scale()),
                identification,
                sweeps,
                converged);
    }
}
