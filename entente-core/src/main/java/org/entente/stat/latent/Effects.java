package org.entente.stat.latent;

import java.util.Arrays;

/** Effects of the states in a layer, and their variance. */
final class Effects {
    private static final double PRIOR_SHAPE = 0.5;
    private static final double PRIOR_SCALE = 0.05;

    final double[] values;
    double variance = 1;

    private final LayerTable table;
    /** What is left of each state's pairs, summed. */
    private final double[] sums;

    private final double[] steps;

    Effects(LayerTable table) {
        this.table = table;
        this.values = new double[table.states];
        this.sums = new double[table.states];
        this.steps = new double[table.states];
    }

    /** Draws each given all others, and takes what changed from the rest. */
    void draw(double[] rest, Image image, double noiseVariance, Noise noise) {
        for (int i = 0; i < values.length; i++) {
            sums[i] = TableSums.sum(rest, i * values.length, values.length);
        }
        image.takeFrom(sums);
        for (int i = 0; i < values.length; i++) {
            double precision = table.known[i] / noiseVariance + 1 / variance;
            double mean = (sums[i] + table.known[i] * values[i]) / noiseVariance / precision;
            double drawn = mean + noise.normal() / Math.sqrt(precision);
            step(i, drawn - values[i]);
            values[i] = drawn;
        }
        takeSteps(rest);
    }

    private void step(int i, double by) {
        steps[i] = by;
        for (int j = 0; j < sums.length; j++) {
            sums[j] -= by;
        }
        for (int j : table.missing[i]) {
            sums[j] += by;
        }
        sums[i] += by - table.known[i] * by;
    }

    private void takeSteps(double[] rest) {
        for (int i = 0; i < steps.length; i++) {
            int row = i * steps.length;
            for (int j = 0; j < steps.length; j++) {
                rest[row + j] -= steps[i] + steps[j];
            }
            rest[row + i] = 0;
            for (int j : table.missing[i]) {
                rest[row + j] = 0;
            }
        }
    }

    /**
     * Moves all effects against the mean, which changes nothing else: else the two would creep along together.
     *
     * @return what the mean has to take up
     */
    double shift(Noise noise) {
        double mean = Arrays.stream(values).average().orElse(0);
        double by = Math.sqrt(variance / values.length) * noise.normal() - mean;
        for (int i = 0; i < values.length; i++) {
            values[i] += by;
        }
        return -2 * by;
    }

    void drawVariance(Noise noise) {
        double squares = TableSums.dot(values, 0, values);
        variance = noise.inverseGamma(PRIOR_SHAPE + values.length / 2.0, PRIOR_SCALE + squares / 2);
    }

    /** What is left of all known pairs, each counted twice. */
    double left() {
        return TableSums.sum(sums, 0, sums.length);
    }

    void stretch(double by) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= by;
        }
        variance *= by * by;
    }

    /**
     * What stretching by a factor adds to the logarithm of the prior density, the stretch of the measure included: of the
     * effects given their variance nothing, of the variance this.
     */
    double priorGain(double by) {
        return -2 * PRIOR_SHAPE * Math.log(by) - PRIOR_SCALE * (1 / (by * by) - 1) / variance;
    }
}
