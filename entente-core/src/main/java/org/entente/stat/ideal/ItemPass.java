package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * The part of a sweep that goes by items, for one block of them: cutpoints with the latent positions z integrated out
 * (Cowles 1996, Statistics and Computing 6(2)), then z given them, then β given z, and at once what z and β say of each
 * row's θ: Σβz and Σβ². z lives only while its item is at work.
 */
final class ItemPass {
    /** Products of probabilities are turned into a logarithm before they underflow. */
    private static final double SMALL_PRODUCT = 1e-120;

    private final VoteLayout layout;
    private final CutpointProposal proposal;
    private final double bound;
    private final double[] theta;
    private final double[] mean;
    private final double[] latent;
    private double[] chance;
    private double[] tried;

    /** Σβz and Σβ² of each row, in turn, over the votes of this block. */
    final double[] sums;

    private int from;
    private int abstentions;
    private int noes;
    private int end;

    /**
     * A pass.
     *
     * @param bound z is cut to this distance from zero
     */
    ItemPass(VoteLayout layout, int rows, CutpointProposal proposal, double bound) {
        this.layout = layout;
        this.proposal = proposal;
        this.bound = bound;
        theta = new double[layout.longest];
        mean = new double[layout.longest];
        latent = new double[layout.longest];
        chance = new double[layout.longest];
        tried = new double[layout.longest];
        sums = new double[2 * rows];
    }

    /**
     * Works on the items of a block.
     *
     * @param place first of the places of this sweep in the stream: one a vote, then {@link FullSampler#PER_ITEM} an item
     */
    void run(ChainState state, int block, Counter random, long place, boolean adapting) {
        Arrays.fill(sums, 0);
        for (int item = layout.block[block]; item < layout.block[block + 1]; item++) {
            long own = random.state(place + layout.row.length + (long) FullSampler.PER_ITEM * item);
            double squares = begin(state, item);
            moveCutpoints(state, item, own, adapting);
            double products = drawLatent(state.lower[item], state.upper[item], random.state(place + from));
            double precision = 1 + squares;
            double draw = Counter.normal(Counter.next(Counter.next(Counter.next(own))));
            double beta = products / precision + draw / Math.sqrt(precision);
            state.discrimination[item] = beta;
            tell(beta);
        }
    }

    /** Fetches the positions of those who voted; returns their sum of squares. */
    private double begin(ChainState state, int item) {
        int at = OrdinalVotes.CHOICES * item;
        from = layout.start[at];
        abstentions = layout.start[at + 1] - from;
        noes = layout.start[at + 2] - from;
        end = layout.start[at + 3] - from;
        double beta = state.discrimination[item];
        double squares = 0;
        for (int k = 0; k < end; k++) {
            double position = state.theta[layout.row[from + k]];
            theta[k] = position;
            mean[k] = beta * position;
            squares += position * position;
        }
        return squares;
    }

    private void moveCutpoints(ChainState state, int item, long own, boolean adapting) {
        double now = likelihood(chance, state.lower[item], state.upper[item]);
        double ratio = Double.NEGATIVE_INFINITY;
        if (proposal.propose(state, item, own)) {
            ratio = likelihood(tried, proposal.lower(), proposal.upper()) - now + proposal.factor();
        }
        double likely = ratio >= 0 ? 1 : StrictMath.exp(ratio);
        if (Counter.uniform(Counter.next(Counter.next(own))) < likely) {
            state.lower[item] = proposal.lower();
            state.upper[item] = proposal.upper();
            double[] held = chance;
            chance = tried;
            tried = held;
        }
        if (adapting) {
            proposal.adapt(state, item, likely);
        }
    }

    /** Log likelihood of the item's votes, and into an array the probability of each. */
    private double likelihood(double[] into, double lower, double upper) {
        double product = 1;
        double log = 0;
        for (int k = 0; k < end; k++) {
            double probability = k < abstentions
                    ? NormalTable.probability(lower - mean[k])
                    : k < noes
                            ? EraWindow.abstention(lower - mean[k], upper - mean[k])
                            : NormalTable.probability(mean[k] - upper);
            into[k] = probability;
            product *= probability;
            if (product < SMALL_PRODUCT) {
                log += StrictMath.log(product);
                product = 1;
            }
        }
        return log + StrictMath.log(product);
    }

    /** Draws z of each vote; returns Σθz. */
    private double drawLatent(double lower, double upper, long random) {
        double products = 0;
        long at = random;
        for (int k = 0; k < end; k++) {
            double centre = mean[k];
            double z = k < abstentions
                    ? centre + CutNormal.below(lower - centre, chance[k], at)
                    : k < noes
                            ? centre + CutNormal.between(lower - centre, upper - centre, at)
                            : centre - CutNormal.below(centre - upper, chance[k], at);
            z = Math.max(-bound, Math.min(bound, z));
            latent[k] = z;
            products += theta[k] * z;
            at = Counter.next(at);
        }
        return products;
    }

    private void tell(double beta) {
        double square = beta * beta;
        for (int k = 0; k < end; k++) {
            int at = 2 * layout.row[from + k];
            sums[at] += beta * latent[k];
            sums[at + 1] += square;
        }
    }
}
