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
    private final VoteLayout layout;
    private final int reference;
    private final IdealPoints raw;
    private final Items first;
    /** What each vote says of its row after the items' first step, in the order of the layout. */
    private final double[] pulls;

    private final double[] grips;

    Refits(OrdinalVotes votes, IdealPoints start, int reference) {
        this.votes = votes;
        this.layout = new VoteLayout(votes);
        this.reference = reference;
        this.raw = start.raw();
        this.first = raw.items().copy();
        this.pulls = new double[votes.observations()];
        this.grips = new double[votes.observations()];
        Chunks.run(votes.items(), (from, to) -> {
            ItemMoves work = new ItemMoves(layout);
            for (int item = from; item < to; item++) {
                work.move(raw.theta(), raw.deviation(), first, item);
                work.tell(raw.theta(), raw.deviation(), first, item, 1, pulls, grips, false);
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
        ItemMoves work = new ItemMoves(layout);
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
                        work.tell(theta, spread, items, item, weight[item], sums.pull, sums.grip, true);
                    }
                }
            }
            prior.move(theta, sums, false);
        }
        prior.place(theta, spread);
        return Identification.of(votes, theta, reference).positions(theta);
    }

    private void firstSums(double[] weight, RowSums sums) {
        for (int item = 0; item < weight.length; item++) {
            double times = weight[item];
            for (int k = layout.start[3 * item]; k < layout.start[3 * item + 3] && times > 0; k++) {
                sums.pull[layout.row[k]] += times * pulls[k];
                sums.grip[layout.row[k]] += times * grips[k];
            }
        }
    }
}
