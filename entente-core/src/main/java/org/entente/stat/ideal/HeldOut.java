package org.entente.stat.ideal;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Votes taken out to see how well a model foretells them: all votes of a state on a group of items together, since its
 * vote on a text gives away the one on the next text of the same kind. The items are learnt from the other states.
 *
 * @param kept the votes left; the same rows and items, some rows perhaps without a vote
 * @param row row of each vote taken out
 * @param item item of each
 * @param choice choice of each
 */
public record HeldOut(OrdinalVotes kept, int[] row, int[] item, byte[] choice) {
    private static final int LEAST_VOTES_ELSEWHERE = 1;
    private static final double SMALLEST = 1e-12;

    /**
     * Takes out a share of the cells of state and group. The same seed takes out the same cells whatever the model.
     *
     * @param groupOfItem a number of each item's group
     * @param share about how many of the cells, from 0 to 1
     */
    public static HeldOut of(OrdinalVotes votes, int[] groupOfItem, double share, long seed) {
        Counter random = new Counter(seed, 0);
        int[] itemOf = votes.itemOf();
        boolean[] out = new boolean[votes.observations()];
        int[] left = new int[votes.items()];
        for (int k = 0; k < out.length; k++) {
            long state = votes.stateOfRow()[votes.rowOf()[k]];
            out[k] = Counter.uniform(random.state(((long) groupOfItem[itemOf[k]] << 20) + state)) < share;
            left[itemOf[k]] += out[k] ? 0 : 1;
        }
        Observations observed = new Observations(out.length);
        int[] taken = IntStream.range(0, out.length)
                .filter(k -> out[k] && left[itemOf[k]] >= LEAST_VOTES_ELSEWHERE)
                .toArray();
        for (int k = 0; k < out.length; k++) {
            if (!out[k]) {
                observed.add(votes.rowOf()[k], itemOf[k], votes.choiceOf()[k]);
            }
        }
        byte[] choices = new byte[taken.length];
        for (int k = 0; k < taken.length; k++) {
            choices[k] = votes.choiceOf()[taken[k]];
        }
        OrdinalVotes kept =
                OrdinalVotes.of(votes.states(), votes.items(), votes.stateOfRow(), votes.sessionOfRow(), observed);
        return new HeldOut(
                kept,
                Arrays.stream(taken).map(k -> votes.rowOf()[k]).toArray(),
                Arrays.stream(taken).map(k -> itemOf[k]).toArray(),
                choices);
    }

    /** Votes taken out. */
    public int count() {
        return row.length;
    }

    /**
     * Minus the mean logarithm of the probability of what was chosen among yes, abstention and no, the probability
     * averaged over draws before the logarithm is taken. NaN without votes or draws.
     */
    public double logLoss(SampledChains chains) {
        return Arrays.stream(losses(chains)).average().orElse(Double.NaN);
    }

    /** Minus the logarithm for each vote taken out. */
    public double[] losses(SampledChains chains) {
        double[] losses = new double[row.length];
        int draws = chains.count();
        IntStream.range(0, draws == 0 ? 0 : row.length).parallel().forEach(k -> {
            double sum = 0;
            for (Draws of : chains.draws()) {
                for (int draw = 0; draw < of.count(); draw++) {
                    sum += probability(of, draw, k);
                }
            }
            losses[k] = -Math.log(Math.max(SMALLEST, sum / draws));
        });
        return draws == 0 ? new double[0] : losses;
    }

    private double probability(Draws draws, int draw, int k) {
        double at = (double) draws.discrimination(draw)[item[k]] * draws.theta(draw)[row[k]];
        double below = NormalTable.probability(draws.lower(draw)[item[k]] - at);
        double above = NormalTable.probability(at - draws.upper(draw)[item[k]]);
        return choice[k] == 0 ? below : choice[k] == 2 ? above : Math.max(0, 1 - below - above);
    }

    /** The loss of one who knows only how the other states voted on the item, each choice counted half a vote more. */
    public double lossOfShares() {
        int[][] counts = new int[kept.items()][OrdinalVotes.CHOICES];
        int[] itemOf = kept.itemOf();
        for (int k = 0; k < itemOf.length; k++) {
            counts[itemOf[k]][kept.choiceOf()[k]]++;
        }
        return IntStream.range(0, row.length)
                .mapToDouble(k -> {
                    int[] of = counts[item[k]];
                    return -Math.log((of[choice[k]] + 0.5) / (Arrays.stream(of).sum() + 1.5));
                })
                .average()
                .orElse(Double.NaN);
    }
}
