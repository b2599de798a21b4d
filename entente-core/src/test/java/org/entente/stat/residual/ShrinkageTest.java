package org.entente.stat.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShrinkageTest {
    private static double[][] drawn(double deviation, long seed) {
        Random random = new Random(seed);
        double[][] drawn = new double[2][600];
        for (int pair = 0; pair < 600; pair++) {
            drawn[1][pair] = 0.02 + 0.04 * random.nextDouble();
            drawn[0][pair] = deviation * random.nextGaussian() + drawn[1][pair] * random.nextGaussian();
        }
        return drawn;
    }

    /** The restricted likelihood written out, and the best of many values of τ. */
    private static double bestOfMany(double[] r, double[] s) {
        double best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (double deviation = 0; deviation < 0.1; deviation += 1e-5) {
            double weights = 0;
            double sum = 0;
            for (int k = 0; k < r.length; k++) {
                double weight = 1 / (deviation * deviation + s[k] * s[k]);
                weights += weight;
                sum += weight * r[k];
            }
            double likelihood = -Math.log(weights) / 2;
            for (int k = 0; k < r.length; k++) {
                double variance = deviation * deviation + s[k] * s[k];
                double apart = r[k] - sum / weights;
                likelihood -= (Math.log(variance) + apart * apart / variance) / 2;
            }
            if (likelihood > most) {
                most = likelihood;
                best = deviation;
            }
        }
        return best;
    }

    @Test
    void findsTheVarianceOfTheGreatestRestrictedLikelihood() {
        for (long seed = 1; seed <= 5; seed++) {
            double[][] drawn = drawn(0.03, seed);
            double found = Math.sqrt(Shrinkage.of(drawn[0], drawn[1]).variance());
            assertThat(found).isCloseTo(bestOfMany(drawn[0], drawn[1]), within(1.1e-5));
        }
    }

    @Test
    void leavesTheSharesThatItsValuesAre() {
        double[][] drawn = drawn(0.03, 9);
        drawn[0][7] = Double.NaN;
        Shrinkage shrunk = Shrinkage.of(drawn[0], drawn[1]);
        double[] shares = shrunk.shares(drawn[1]);
        assertThat(shares[7]).isNaN();
        for (int pair = 8; pair < 600; pair++) {
            assertThat(shares[pair]).isBetween(0.0, 1.0);
            assertThat(drawn[0][pair] * shares[pair]).isCloseTo(shrunk.values()[pair], within(1e-15));
        }
        double[] none = {0.01, -0.01, 0.01, -0.01};
        assertThat(Shrinkage.of(none, new double[] {1, 1, 1, 1}).shares(new double[] {1, 1, 1, 1}))
                .containsOnly(1);
    }

    @Test
    void shrinksByWhatIsKnownOfEachPair() {
        double[][] drawn = drawn(0.03, 9);
        Shrinkage shrunk = Shrinkage.of(drawn[0], drawn[1]);
        for (int pair = 0; pair < 600; pair++) {
            double square = drawn[1][pair] * drawn[1][pair];
            double share = shrunk.variance() / (shrunk.variance() + square);
            assertThat(shrunk.values()[pair]).isCloseTo(share * drawn[0][pair], within(1e-12));
            assertThat(shrunk.reach(pair, 0.9)).isCloseTo(1.6448536269514722 * Math.sqrt(share * square), within(1e-9));
        }
    }

    @Test
    void detectsNothingWhereResidualsDifferLessThanTheirErrors() {
        double[][] drawn = drawn(0, 4);
        for (int pair = 0; pair < 600; pair++) {
            drawn[0][pair] *= 0.8;
        }
        Shrinkage shrunk = Shrinkage.of(drawn[0], drawn[1]);
        assertThat(shrunk.detected()).isFalse();
        assertThat(shrunk.values()).containsOnly(0.0);
    }

    @Test
    void leavesOutPairsWithoutResidualOrError() {
        double[] residuals = {0.1, Double.NaN, -0.1, 0.2};
        double[] errors = {0.01, 0.01, 0.01, Double.NaN};
        Shrinkage shrunk = Shrinkage.of(residuals, errors);
        assertThat(shrunk.values()[1]).isNaN();
        assertThat(shrunk.values()[3]).isNaN();
        assertThat(shrunk.detected()).isTrue();
        assertThat(Shrinkage.of(new double[] {Double.NaN}, new double[] {1}).detected())
                .isFalse();
    }
}
