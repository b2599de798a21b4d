package org.entente.stat.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.stat.PairIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sampler draws from, beside the same written out pair by pair as the formulas read. */
class FullConditionalsTest {
    private static final int STATES = 7;
    private static final int RANK = 2;
    private static final int DRAWS = 40_000;

    private final Noise noise = new Noise(3, 4);
    private final List<double[]> scores = new ArrayList<>();
    private final List<LayerState> layers = new ArrayList<>();
    private Factors factors = new Factors(RANK, STATES, noise);

    @BeforeEach
    void walkSomewhere() {
        World world = new World(STATES, RANK, 5);
        int[] all = {0, 1, 2, 3, 4, 5, 6};
        for (int layer = 0; layer < 2; layer++) {
            double[] values = world.thinned(world.layer(0.7, 0.5, 0.5).values(), 0.3);
            LatentLayer given = LatentLayer.measured(values);
            LayerTable table = new LayerTable(given, all, STATES);
            scores.add(table.scores.score());
            layers.add(new LayerState(table, factors));
        }
        Start.begin(factors, layers, noise);
        for (int sweep = 0; sweep < 5; sweep++) {
            factors.draw(layers, noise);
            for (LayerState layer : layers) {
                layer.drawCore(noise);
                layer.drawAdditive(noise);
            }
        }
    }

    /** What effects and mean leave of a pair's score; NaN where it is not known. */
    private double left(int layer, int i, int j) {
        LayerState state = layers.get(layer);
        return scores.get(layer)[PairIndex.of(i, j, STATES)]
                - state.coefficients[0]
                - state.effects.values[i]
                - state.effects.values[j];
    }

    private static double[] times(double[] core, double[][] positions, int state) {
        double[] image = new double[RANK];
        for (int r = 0; r < RANK; r++) {
            for (int s = 0; s < RANK; s++) {
                image[r] += core[r * RANK + s] * positions[s][state];
            }
        }
        return image;
    }

    @Test
    void aPositionIsDrawnGivenAllOthersAndBothLayers() {
        int state = 3;
        double[][] precision = {{1, 0}, {0, 1}};
        double[] right = new double[RANK];
        for (int layer = 0; layer < 2; layer++) {
            for (int j = 0; j < STATES; j++) {
                if (j == state || Double.isNaN(left(layer, state, j))) {
                    continue;
                }
                double[] image = times(layers.get(layer).core.table, factors.positions, j);
                double variance = layers.get(layer).variance;
                for (int r = 0; r < RANK; r++) {
                    right[r] += image[r] * left(layer, state, j) / variance;
                    for (int s = 0; s < RANK; s++) {
                        precision[r][s] += image[r] * image[s] / variance;
                    }
                }
            }
        }

        GaussianBlock block = new GaussianBlock(RANK);
        double[] drawn = new double[RANK];
        Gathered gathered = new Gathered(RANK);
        for (int k = 0; k < DRAWS; k++) {
            block.reset(1);
            layers.forEach(layer -> layer.tellPosition(state, block));
            block.draw(noise, drawn);
            gathered.add(drawn);
        }
        gathered.isNormal(precision, right);
    }

    @Test
    void theTableOfALayerIsDrawnAsARegressionOnProducts() {
        LayerState layer = layers.get(1);
        double variance = layer.variance;
        double[][] precision = {{1, 0, 0}, {0, 2, 0}, {0, 0, 1}};
        double[] right = new double[3];
        double[][] u = factors.positions;
        for (int i = 0; i < STATES; i++) {
            for (int j = i + 1; j < STATES; j++) {
                double left = left(1, i, j);
                if (Double.isNaN(left)) {
                    continue;
                }
                double[] products = {u[0][i] * u[0][j], u[1][i] * u[0][j] + u[0][i] * u[1][j], u[1][i] * u[1][j]};
                for (int p = 0; p < 3; p++) {
                    right[p] += products[p] * left / variance;
                    for (int q = 0; q < 3; q++) {
                        precision[p][q] += products[p] * products[q] / variance;
                    }
                }
            }
        }

        Gathered gathered = new Gathered(3);
        for (int k = 0; k < DRAWS; k++) {
            layer.variance = variance;
            layer.drawCore(noise);
            gathered.add(layer.core.table[0], layer.core.table[1], layer.core.table[3]);
        }
        gathered.isNormal(precision, right);
    }

    @Test
    void theVarianceIsDrawnFromTheSquaresOfWhatIsLeft() {
        LayerState layer = layers.get(0);
        double variance = layer.variance;
        double expected = 0;
        double found = 0;
        for (int k = 0; k < DRAWS; k++) {
            layer.variance = variance;
            layer.drawCore(noise);
            double squares = 0;
            for (int i = 0; i < STATES; i++) {
                double[] image = times(layer.core.table, factors.positions, i);
                for (int j = i + 1; j < STATES; j++) {
                    double left = left(0, i, j);
                    for (int r = 0; r < RANK; r++) {
                        left -= image[r] * factors.positions[r][j];
                    }
                    squares += Double.isNaN(left) ? 0 : left * left;
                }
            }
            expected += (0.25 + squares / 2) / (0.5 + layer.table.pairs / 2.0 - 1) / DRAWS;
            found += layer.variance / DRAWS;
        }

        assertThat(found).isCloseTo(expected, within(0.01 * expected));
    }

    /** Draws of a few variables, and what they should look like. */
    private static final class Gathered {
        private final double[] sums;
        private final double[][] products;

        Gathered(int size) {
            sums = new double[size];
            products = new double[size][size];
        }

        void add(double... drawn) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += drawn[k] / DRAWS;
                for (int m = 0; m < sums.length; m++) {
                    products[k][m] += drawn[k] * drawn[m] / DRAWS;
                }
            }
        }

        /** Precision times mean is the right side, precision times covariance is one. */
        void isNormal(double[][] precision, double[] right) {
            int size = sums.length;
            for (int k = 0; k < size; k++) {
                double side = 0;
                double scale = 0;
                for (int m = 0; m < size; m++) {
                    side += precision[k][m] * sums[m];
                    scale += Math.abs(precision[k][m]) * Math.sqrt(products[m][m] - sums[m] * sums[m]);
                }
                assertThat(side).isCloseTo(right[k], within(5 * scale / Math.sqrt(DRAWS)));
                for (int m = 0; m < size; m++) {
                    double one = 0;
                    for (int t = 0; t < size; t++) {
                        one += precision[k][t] * (products[t][m] - sums[t] * sums[m]);
                    }
                    assertThat(one).isCloseTo(k == m ? 1 : 0, within(0.1));
                }
            }
        }
    }
}
