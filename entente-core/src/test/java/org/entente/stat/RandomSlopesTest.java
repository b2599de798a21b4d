package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomSlopesTest {
    private static final double NONE = Double.NaN;
    private static final int STATES = 200;
    private static final int CASES = 25;

    /** Expected values: output of {@code python3 docs/reference/random_slopes.py}, which inverts the whole covariance. */
    @Test
    void agreesWithTheWholeCovariance() {
        RandomSlopes fit = RandomSlopes.fit(SlopeRows.of(predictors(), outcomes()));

        assertThat(fit.slope()).isCloseTo(0.36491140, within(1e-5));
        assertThat(fit.slopeError()).isCloseTo(0.07974739, within(1e-5));
        assertThat(fit.residualVariance()).isCloseTo(0.06628047, within(1e-5));
        assertThat(fit.levelVariance()).isCloseTo(0.05798919, within(1e-5));
        assertThat(fit.slopeVariance()).isCloseTo(0.07199763, within(1e-5));
        assertThat(fit.deviance()).isCloseTo(78.00624683, within(1e-7));
        assertThat(IntStream.range(0, 7).mapToDouble(fit::constant).toArray())
                .containsExactly(
                        new double[] {0.01281614, 0.34142554, 0.61514059, 0.91294044, 1.28634554, 1.69716360, 1.87726743
                        },
                        within(1e-5));
        isDeparture(fit.departure(0), -0.31307263, 0.01877221, 0.01597791);
        isDeparture(fit.departure(4), 0.32235826, 0.01478916, 0.01054095);
        isDeparture(fit.departure(14), 0.10728231, 0.02663043, 0.02553448);
    }

    private static void isDeparture(RandomSlopes.Departure departure, double value, double variance, double own) {
        assertThat(departure.value()).isCloseTo(value, within(1e-5));
        assertThat(departure.variance()).isCloseTo(variance, within(1e-5));
        assertThat(departure.ownVariance()).isCloseTo(own, within(1e-5));
    }

    private static double[][] predictors() {
        return table((g, b) -> (7 * g + 11 * b + g * b) % 13 / 4.0 - 1.5);
    }

    private static double[][] outcomes() {
        double[][] x = predictors();
        return table((g, b) -> {
            double level = (5 * g % 7 - 3) / 10.0;
            double slope = 0.4 + (4 * g % 9 - 4) / 12.0;
            return b / 3.0 + level + slope * x[b][g] + ((17 * g + 23 * b + 3 * g * b) % 19 - 9) / 20.0;
        });
    }

    private static double[][] table(Cell cell) {
        double[][] table = new double[7][15];
        for (int b = 0; b < 7; b++) {
            for (int g = 0; g < 15; g++) {
                table[b][g] = (3 * g + b) % 5 == 0 ? NONE : cell.of(g, b);
            }
        }
        return table;
    }

    private interface Cell {
        double of(int group, int block);
    }

    /** Fifty invented worlds of the size of the registry: the mean of what is found is what was put in. */
    @Test
    void recoversTheSlopeAndTheSpreadThatWerePutIn() {
        double[] slopes = new double[50];
        double[] spreads = new double[50];
        int covered = 0;
        for (int world = 0; world < 50; world++) {
            double[][] x = normal(world, 1);
            double[][] y = world(world, x, 0.25, 0.12);
            RandomSlopes fit = RandomSlopes.fit(SlopeRows.of(x, y));
            slopes[world] = fit.slope();
            spreads[world] = Math.sqrt(fit.slopeVariance());
            covered += Math.abs(fit.slope() - 0.25) < 1.645 * fit.slopeError() ? 1 : 0;
        }
        assertThat(Arrays.stream(slopes).average().orElseThrow()).isCloseTo(0.25, within(0.006));
        assertThat(Arrays.stream(spreads).average().orElseThrow()).isCloseTo(0.12, within(0.006));
        assertThat(covered).isBetween(38, 50);
    }

    /** Nine in ten predictions of departures lie within 1.645 deviations of what was put in. */
    @Test
    void departuresAreAsUncertainAsTheySay() {
        int covered = 0;
        for (int world = 0; world < 5; world++) {
            double[][] x = normal(world, 1);
            double[] departures = new TruncatedNormal(0, 0.12, -1, 1).draws(STATES, world, 2);
            RandomSlopes fit = RandomSlopes.fit(SlopeRows.of(x, world(world, x, 0.25, 0.12)));
            for (int state = 0; state < STATES; state++) {
                RandomSlopes.Departure found = fit.departure(state);
                covered += Math.abs(found.value() - departures[state]) < 1.645 * Math.sqrt(found.variance()) ? 1 : 0;
            }
        }
        assertThat(covered).isBetween(870, 930);
    }

    @Test
    void whereStatesDoNotDifferTheSpreadIsNothing() {
        double[][] x = normal(1, 1);
        double[][] y = new double[CASES][STATES];
        double[][] errors = normal(7, 5);
        for (int c = 0; c < CASES; c++) {
            for (int s = 0; s < STATES; s++) {
                // The same error twice with opposite signs: states differ less than chance would have it.
                double error = c % 2 == 0 ? errors[c][s] : -errors[c - 1][s];
                y[c][s] = 0.3 * x[c][s] + (c == CASES - 1 ? 0 : error);
            }
        }
        RandomSlopes fit = RandomSlopes.fit(SlopeRows.of(x, y));
        assertThat(fit.levelVariance()).isCloseTo(0, within(1e-6));
        assertThat(fit.departure(3).variance()).isLessThanOrEqualTo(fit.slopeVariance() * (1 + 1e-9));
    }

    @Test
    void aGroupWithoutARowHasNoDepartureAndAllTheUncertainty() {
        double[][] x = predictors();
        for (double[] block : x) {
            block[6] = NONE;
        }
        RandomSlopes fit = RandomSlopes.fit(SlopeRows.of(x, outcomes()));
        assertThat(fit.departure(6).value()).isZero();
        assertThat(fit.departure(6).variance()).isEqualTo(fit.slopeVariance());
    }

    @Test
    void drawsOfEachBlockOnceAreTheFitItself() {
        RandomSlopes fit = RandomSlopes.fit(SlopeRows.of(predictors(), outcomes()));
        int[][] times = {{1, 1, 1, 1, 1, 1, 1}, {0, 0, 0, 0, 0, 0, 0}};
        double[] slopes = fit.slopes(predictors(), outcomes(), times);
        assertThat(slopes[0]).isCloseTo(fit.slope(), within(1e-4));
        assertThat(slopes[1]).isNaN();
    }

    @Test
    void rowsThatDetermineNoSlopeAreRefused() {
        double[][] constant = {{2, 2, 2, 2}, {3, 3, 3, 3}};
        double[][] y = {{0, 1, 0, 1}, {1, 1, 0, 0}};
        SlopeRows rows = SlopeRows.of(constant, y);
        assertThat(RandomSlopes.determined(rows)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> RandomSlopes.fit(rows));
        assertThat(RandomSlopes.determined(SlopeRows.of(new double[0][0], new double[0][0])))
                .isFalse();
    }

    private static double[][] normal(int world, int stream) {
        double[] draws = new TruncatedNormal(0, 1, -9, 9).draws(STATES * CASES, world, 10 + stream);
        double[][] table = new double[CASES][];
        for (int c = 0; c < CASES; c++) {
            table[c] = Arrays.copyOfRange(draws, c * STATES, (c + 1) * STATES);
        }
        return table;
    }

    /** A quarter of the states are not seated in a case. */
    private static double[][] world(int world, double[][] x, double slope, double spread) {
        double[] departures = new TruncatedNormal(0, spread, -1, 1).draws(STATES, world, 2);
        double[] levels = new TruncatedNormal(0, 0.06, -1, 1).draws(STATES, world, 3);
        double[][] errors = normal(world, 4);
        double[][] y = new double[CASES][STATES];
        for (int c = 0; c < CASES; c++) {
            for (int s = 0; s < STATES; s++) {
                y[c][s] = (s + 3 * c) % 4 == 0
                        ? NONE
                        : c / 25.0 + levels[s] + (slope + departures[s]) * x[c][s] + 0.4 * errors[c][s];
            }
        }
        return y;
    }
}
