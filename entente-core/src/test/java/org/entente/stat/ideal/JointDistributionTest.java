package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.entente.stat.SplitMix;
import org.junit.jupiter.api.Test;

/**
 * Geweke's joint distribution test (2004, JASA 99): votes drawn from the parameters and parameters moved by a sweep given
 * the votes, in turn, leave the parameters distributed as the prior says if, and only if, the sweep is right.
 */
class JointDistributionTest {
    private static final int ROUNDS = 120_000;
    private static final int BATCHES = 60;
    private static final double NORMAL_FOURTH = 3;

    @Test
    void sweepsAndVotesInTurnKeepThePrior() {
        PriorWorld world = PriorWorld.draw(new PriorWorld.Size(3, 3, 2, 0.2, 0.5), 11);
        SamplerOptions options = SamplerOptions.DEFAULT.withSweeps(0, 1, 1).withSeed(4);
        ChainState state = state(world);
        assertThat(world.votes().sessionOfRow()).startsWith(0, 1, 2, 1, 2);
        SplitMix numbers = new SplitMix(9, 1);
        double[][] sums = new double[BATCHES][];
        OrdinalVotes votes = world.votes();
        for (int batch = 0; batch < BATCHES; batch++) {
            double[] total = new double[expected().length];
            for (int round = 0; round < ROUNDS / BATCHES; round++) {
                new FullSampler(votes, options, 0, state).sweep();
                Items items = new Items(state.discrimination, state.lower, state.upper);
                double[] seen = functions(state, votes, items);
                Arrays.setAll(total, k -> total[k] + seen[k] / (ROUNDS / BATCHES));
                votes = PriorWorld.voteAgain(votes, state.theta, items, numbers);
            }
            sums[batch] = total;
        }
        double[] scores = scores(sums);
        assertThat(Arrays.stream(scores)).allMatch(score -> Math.abs(score) < 4);
    }

    private static ChainState state(PriorWorld world) {
        ChainState state = new ChainState(world.votes().rows(), world.votes().items());
        System.arraycopy(world.theta(), 0, state.theta, 0, state.theta.length);
        Items items = world.items();
        System.arraycopy(items.discrimination(), 0, state.discrimination, 0, items.count());
        System.arraycopy(items.lower(), 0, state.lower, 0, items.count());
        System.arraycopy(items.upper(), 0, state.upper, 0, items.count());
        state.walk = world.walk();
        state.walkReach = 0;
        Arrays.fill(state.reach, 0.7);
        Arrays.fill(state.eraReach, -0.5);
        return state;
    }

    /** Each has mean {@link #expected()} under prior and likelihood; the last are of votes and parameters together. */
    private static double[] functions(ChainState state, OrdinalVotes votes, Items items) {
        double[] left = new double[4];
        int[] itemOf = votes.itemOf();
        for (int k = 0; k < itemOf.length; k++) {
            double theta = state.theta[votes.rowOf()[k]];
            int choice = votes.choiceOf()[k];
            double yes = (choice == 0 ? 1 : 0) - items.probability(itemOf[k], theta, 0);
            double abstention = (choice == 1 ? 1 : 0) - items.probability(itemOf[k], theta, 1);
            left[0] += yes;
            left[1] += yes * items.discrimination()[itemOf[k]] * theta;
            left[2] += abstention;
            left[3] += yes * items.discrimination()[itemOf[k]] * votes.sessionOfRow()[votes.rowOf()[k]];
        }
        double first = state.theta[0];
        double change = state.theta[1] - first;
        double square = state.walk * state.walk;
        double beta = state.discrimination[0];
        double lower = state.lower[1];
        double upper = state.upper[1];
        return new double[] {
            first,
            first * first,
            first * first * first * first,
            change * change,
            first * change,
            square,
            square * square,
            square < 0.2274684 ? 1 : 0,
            beta,
            beta * beta,
            beta * beta * beta * beta,
            lower,
            upper,
            upper - lower,
            lower * lower,
            beta * first,
            beta * beta * first * first,
            beta * lower,
            left[0],
            left[1],
            left[2],
            left[3]
        };
    }

    /** The middle of ω² is .5·.4549364, the median of χ² with one degree of freedom. */
    private static double[] expected() {
        double third = 14.0 / 3;
        return new double[] {
            0,
            1,
            NORMAL_FOURTH,
            0.5,
            0,
            0.5,
            0.75,
            0.5,
            0,
            1,
            NORMAL_FOURTH,
            -7 + third,
            7 - third,
            third,
            16.333333,
            0,
            1,
            0,
            0,
            0,
            0,
            0
        };
    }

    private static double[] scores(double[][] batches) {
        double[] expected = expected();
        double[] scores = new double[expected.length];
        for (int k = 0; k < scores.length; k++) {
            int at = k;
            double[] values =
                    Arrays.stream(batches).mapToDouble(batch -> batch[at]).toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            double variance = Arrays.stream(values)
                            .map(value -> (value - mean) * (value - mean))
                            .sum()
                    / (values.length - 1);
            scores[k] = (mean - expected[k]) / Math.sqrt(variance / values.length);
        }
        return scores;
    }
}
