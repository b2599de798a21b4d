package org.entente.stat.latent;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.stat.PairIndex;

/**
 * The same Gibbs sampler for one measured layer without covariates, pair by pair as the formulas read: what {@link
 * LatentModel} is timed and checked against. From the same seed it makes the same draws but for rounding. Cost of a sweep: states² ·
 * rank² and more, all of it anew for every state.
 */
public final class PlainSampler {
    private final int states;
    private final int rank;
    private final Noise noise;
    /** Standardised; NaN where nothing is known and on the diagonal. */
    private final double[][] y;

    private final double[][] u;
    private final double[][] core;
    private final double[] a;
    private double mean;
    private double variance;
    private double effectVariance;

    /** Begins where the chain does. */
    private PlainSampler(LayerTable table, Chain chain) {
        LayerState layer = chain.layers.get(0);
        this.states = table.states;
        this.rank = chain.factors.rank;
        this.noise = chain.noise;
        this.y = new double[states][states];
        this.u = new double[states][rank];
        this.core = new double[rank][rank];
        this.a = layer.effects.values.clone();
        this.mean = layer.coefficients[0];
        this.variance = layer.variance;
        this.effectVariance = layer.effects.variance;
        for (int i = 0; i < states; i++) {
            for (int j = 0; j < states; j++) {
                int cell = i * states + j;
                y[i][j] = table.design[0][cell] == 0 ? Double.NaN : table.score[cell];
            }
            for (int r = 0; r < rank; r++) {
                u[i][r] = chain.factors.positions[r][i];
            }
        }
        for (int r = 0; r < rank; r++) {
            System.arraycopy(layer.core.table, r * rank, core[r], 0, rank);
        }
    }

    /**
     * The mean of what pairs have in common over all iterations of one chain from where it begins, in pair order.
     *
     * @param values of every pair, NaN where nothing is known; of every state something
     */
    public static double[] common(int states, double[] values, int rank, int iterations, long seed) {
        int[] all = IntStream.range(0, states).toArray();
        LayerTable table = new LayerTable(LatentLayer.measured(values), all, states);
        PlainSampler sampler = new PlainSampler(table, new Chain(List.of(table), rank, states, seed, 0));
        double[] common = new double[PairIndex.count(states)];
        for (int sweep = 0; sweep < iterations; sweep++) {
            sampler.sweep();
            sampler.add(common, iterations);
        }
        return common;
    }

    private void sweep() {
        for (int i = 0; i < states; i++) {
            drawPosition(i);
        }
        drawCore();
        drawVariance();
        for (int i = 0; i < states; i++) {
            drawEffect(i);
        }
        shift();
        drawEffectVariance();
        drawMean();
    }

    private double[] image(int j) {
        double[] image = new double[rank];
        for (int r = 0; r < rank; r++) {
            for (int s = 0; s < rank; s++) {
                image[r] += core[r][s] * u[j][s];
            }
        }
        return image;
    }

    private double common(int i, int j) {
        double common = 0;
        double[] image = image(j);
        for (int r = 0; r < rank; r++) {
            common += u[i][r] * image[r];
        }
        return common;
    }

    private boolean known(int i, int j) {
        return !Double.isNaN(y[i][j]);
    }

    private double rest(int i, int j) {
        return y[i][j] - mean - a[i] - a[j];
    }

    private void drawPosition(int i) {
        GaussianBlock block = new GaussianBlock(rank);
        block.reset(1);
        for (int j = 0; j < states; j++) {
            if (known(i, j)) {
                double[] image = image(j);
                for (int r = 0; r < rank; r++) {
                    block.addRight(r, image[r] * rest(i, j) / variance);
                    for (int s = 0; s <= r; s++) {
                        block.addPrecision(r, s, image[r] * image[s] / variance);
                    }
                }
            }
        }
        block.draw(noise, u[i]);
    }

    private void drawCore() {
        int terms = rank * (rank + 1) / 2;
        GaussianBlock block = new GaussianBlock(terms);
        block.reset(0);
        int term = 0;
        for (int r = 0; r < rank; r++) {
            for (int s = 0; s <= r; s++, term++) {
                block.addPrecision(term, term, r == s ? 1 : 2);
            }
        }
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                if (known(i, j)) {
                    addProducts(block, products(i, j, terms), rest(i, j));
                }
            }
        }
        double[] drawn = new double[terms];
        block.draw(noise, drawn);
        term = 0;
        for (int r = 0; r < rank; r++) {
            for (int s = 0; s <= r; s++, term++) {
                core[r][s] = core[s][r] = drawn[term];
            }
        }
    }

    private double[] products(int i, int j, int terms) {
        double[] products = new double[terms];
        int term = 0;
        for (int r = 0; r < rank; r++) {
            for (int s = 0; s <= r; s++) {
                products[term++] = u[i][r] * u[j][s] + (r == s ? 0 : u[i][s] * u[j][r]);
            }
        }
        return products;
    }

    private void addProducts(GaussianBlock block, double[] products, double rest) {
        for (int p = 0; p < products.length; p++) {
            block.addRight(p, products[p] * rest / variance);
            for (int q = 0; q <= p; q++) {
                block.addPrecision(p, q, products[p] * products[q] / variance);
            }
        }
    }

    private void drawVariance() {
        double squares = 0;
        int pairs = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                if (known(i, j)) {
                    double left = rest(i, j) - common(i, j);
                    squares += left * left;
                    pairs++;
                }
            }
        }
        variance = noise.inverseGamma(0.5 + pairs / 2.0, 0.25 + squares / 2);
    }

    private void drawEffect(int i) {
        double precision = 1 / effectVariance;
        double right = 0;
        for (int j = 0; j < states; j++) {
            if (known(i, j)) {
                precision += 1 / variance;
                right += (rest(i, j) + a[i] - common(i, j)) / variance;
            }
        }
        a[i] = right / precision + noise.normal() / Math.sqrt(precision);
    }

    private void shift() {
        double sum = 0;
        for (double effect : a) {
            sum += effect;
        }
        double by = Math.sqrt(effectVariance / states) * noise.normal() - sum / states;
        for (int i = 0; i < states; i++) {
            a[i] += by;
        }
        mean -= 2 * by;
    }

    private void drawEffectVariance() {
        double squares = 0;
        for (double effect : a) {
            squares += effect * effect;
        }
        effectVariance = noise.inverseGamma(0.5 + states / 2.0, 0.05 + squares / 2);
    }

    private void drawMean() {
        double precision = 0.01;
        double right = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                if (known(i, j)) {
                    precision += 1 / variance;
                    right += (rest(i, j) + mean - common(i, j)) / variance;
                }
            }
        }
        mean = right / precision + noise.normal() / Math.sqrt(precision);
    }

    /** Adds the common parts of positions centred on their mean. */
    private void add(double[] sums, int iterations) {
        double[] centre = new double[rank];
        for (double[] position : u) {
            for (int r = 0; r < rank; r++) {
                centre[r] += position[r] / states;
            }
        }
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                double common = 0;
                for (int r = 0; r < rank; r++) {
                    for (int s = 0; s < rank; s++) {
                        common += (u[i][r] - centre[r]) * core[r][s] * (u[j][s] - centre[s]);
                    }
                }
                sums[pair++] += common / iterations;
            }
        }
    }
}
