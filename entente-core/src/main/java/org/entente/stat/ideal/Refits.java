package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * Positions estimated again and again from one start near by, each time with other weights of the items: what a bootstrap
 * of families needs. A few plain sweeps under the proper prior, ω kept. An item counts as often for the positions as its
 * weight says: 0 leaves it out, 2 is two roll calls of the same votes. Its own parameters are estimated from its votes
 * whatever its weight, as those of each copy would be; so the first step of every item, and what its votes then say of each
 * row, are the same whatever the weights, and are worked out once. Items of weight 0 are not touched.
 *
 * <p>Safe for several threads. Cost of a refit: four evaluations of a slope for each vote of weight and each sweep but the
 * first.
 */
public final class Refits {
    private final OrdinalVotes votes;
    private final int reference;
    private final IdealPoints raw;
    private final Items first;
    /** What each vote says of its row after the items' first step, in the order of items. */
    private final double[] pulls;

    private final double[] grips;

    Refits(OrdinalVotes votes, IdealPoints start, int reference) {
        this.votes = votes;
        this.reference = reference;
        this.raw = start.raw();
        this.first = raw.items().copy();
        this.pulls = new double[votes.observations()];
        this.grips = new double[votes.observations()];
        Chunks.run(votes.items(), (from, to) -> {
            ItemVotes work = new ItemVotes(votes);
            for (int item = from; item < to; item++) {
                work.move(raw.theta(), raw.deviation(), first, item);
                work.tell(raw.theta(), raw.deviation(), first, item, pulls, grips);
            }
        });
    }

    /**
     * Positions on the identified scale after some sweeps.
     *
     * @param weight weight of each item, not negative
     * @param sweeps how many; with none positions stay
     */
    public double[] positions(double[] weight, int sweeps) {
        SmoothPrior prior = new SmoothPrior(votes, raw.theta(), raw.deviation(), raw.walk(), true);
        double[] theta = new double[votes.rows()];
        double[] spread = new double[votes.rows()];
        RowSums sums = new RowSums(votes.rows());
        Items items = first.copy();
        ItemVotes work = new ItemVotes(votes);
        for (int sweep = 0; sweep < sweeps; sweep++) {
            prior.place(theta, spread);
            if (sweep == 0) {
                firstSums(weight, sums);
            } else {
                Arrays.fill(sums.pull, 0);
                Arrays.fill(sums.grip, 0);
                for (int item = 0; item < weight.length; item++) {
                    if (weight[item] > 0) {
                        work.move(theta, spread, items, item);
                        work.add(theta, spread, items, item, weight[item], sums);
                    }
                }
            }
            prior.move(theta, sums, false);
        }
        prior.place(theta, spread);
        return Identification.of(votes, theta, reference).positions(theta);
    }

    private void firstSums(double[] weight, RowSums sums) {
        int[] rowOf = votes.rowOf();
        for (int item = 0; item < weight.length; item++) {
            double times = weight[item];
            for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1] && times > 0; k++) {
                sums.pull[rowOf[k]] += times * pulls[k];
                sums.grip[rowOf[k]] += times * grips[k];
            }
        }
    }

    /** One item's step and what its votes then say of their rows: the work of {@link FastFit#sweep}, item by item. */
    private static final class ItemVotes {
        private final OrdinalVotes votes;
        private final ItemNewton newton = new ItemNewton();
        private final ItemSpread covariance = new ItemSpread(1);
        private final RowSums.OneRow vote = new RowSums.OneRow();

        ItemVotes(OrdinalVotes votes) {
            this.votes = votes;
        }

        void move(double[] theta, double[] spread, Items items, int item) {
            newton.step(votes, theta, spread, items, covariance, item, 0);
        }

        void tell(double[] theta, double[] spread, Items items, int item, double[] pulls, double[] grips) {
            vote.item(items, covariance, item, 0, 1);
            for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
                evaluate(theta, spread, k);
                pulls[k] = vote.pull;
                grips[k] = vote.grip;
            }
        }

        void add(double[] theta, double[] spread, Items items, int item, double weight, RowSums sums) {
            vote.item(items, covariance, item, 0, weight);
            for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
                int row = votes.rowOf()[k];
                evaluate(theta, spread, k);
                sums.pull[row] += vote.pull;
                sums.grip[row] += vote.grip;
            }
        }

        private void evaluate(double[] theta, double[] spread, int k) {
            int row = votes.rowOf()[k];
            vote.begin();
            vote.add(theta[row] - spread[row], votes.choiceOf()[k]);
            vote.add(theta[row] + spread[row], votes.choiceOf()[k]);
        }
    }
}
