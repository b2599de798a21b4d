package org.entente.stat.latent;

import java.util.List;

/**
 * How the variance of a layer's scores over its known pairs falls into parts, draw by draw: states' effects and covariates,
 * what pairs have in common, the rest. Shares of their sum.
 *
 * @param additive share of effects and covariates
 * @param common share of u′Λu
 */
public record VarianceParts(double[] additive, double[] common) {
    static VarianceParts of(LayerTable table, List<ChainDraws> chains, int layer, int rank) {
        int draws = chains.get(0).positions.length;
        VarianceParts parts = new VarianceParts(new double[chains.size() * draws], new double[chains.size() * draws]);
        for (int chain = 0; chain < chains.size(); chain++) {
            for (int draw = 0; draw < draws; draw++) {
                double[] variances = variances(table, chains.get(chain), layer, draw, rank);
                double sum = variances[0] + variances[1] + variances[2];
                parts.additive[chain * draws + draw] = variances[0] / sum;
                parts.common[chain * draws + draw] = variances[1] / sum;
            }
        }
        return parts;
    }

    /** The variance of all of a draw. */
    static double total(LayerTable table, ChainDraws chain, int layer, int draw, int rank) {
        double[] variances = variances(table, chain, layer, draw, rank);
        return variances[0] + variances[1] + variances[2];
    }

    /** Of the additive part, the common part and the rest. */
    private static double[] variances(LayerTable table, ChainDraws chain, int layer, int draw, int rank) {
        ChainDraws.LayerDraws draws = chain.layers[layer];
        double[] effects = draws.effects()[draw];
        double[] coefficients = draws.coefficients()[draw];
        Bilinear common = new Bilinear(chain.positions[draw], draws.core()[draw], rank);
        Moments additive = new Moments();
        Moments shared = new Moments();
        for (int i = 0; i < table.states; i++) {
            for (int j = i + 1; j < table.states; j++) {
                int cell = i * table.states + j;
                if (table.design[0][cell] != 0) {
                    double sum = effects[i] + effects[j];
                    for (int k = 1; k < coefficients.length; k++) {
                        sum += coefficients[k] * table.design[k][cell];
                    }
                    additive.add(sum);
                    shared.add(common.of(i, j));
                }
            }
        }
        return new double[] {additive.variance(), shared.variance(), draws.variance()[draw]};
    }

    private static final class Moments {
        private long size;
        private double mean;
        private double squares;

        void add(double value) {
            size++;
            double off = value - mean;
            mean += off / size;
            squares += off * (value - mean);
        }

        double variance() {
            return squares / size;
        }
    }
}
