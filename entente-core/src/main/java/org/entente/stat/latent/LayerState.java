package org.entente.stat.latent;

/**
 * Where a chain stands in a layer. The rest is what the mean, the covariates and the states' effects leave of the scores,
 * square, 0 where nothing is known; common parts u′Λu are never written out, but taken from the positions.
 */
final class LayerState {
    private static final double PRIOR_SHAPE = 0.5;
    private static final double PRIOR_SCALE = 0.25;
    /** A step along the scale costs as much as the rest of a sweep. */
    private static final int SCALE_ONE_IN = 3;

    final LayerTable table;
    final Core core;
    final Effects effects;
    final double[] coefficients;
    double variance = 1;

    private final double[][] positions;
    private final double[] rest;
    private final Image image;
    private final Regression regression;
    private final ScaleMove scale;

    LayerState(LayerTable table, Factors factors) {
        this.table = table;
        this.core = new Core(factors.rank);
        this.effects = new Effects(table);
        this.coefficients = new double[table.design.length];
        this.positions = factors.positions;
        this.rest = table.score.clone();
        this.regression = new Regression(table);
        this.scale = new ScaleMove(table);
        this.image = new Image(core, positions, table);
    }

    /** Adds the square of what is left, as a table, times a vector. */
    void addSquare(double[] vector, double[] into) {
        double[] once = new double[vector.length];
        for (int i = 0; i < once.length; i++) {
            once[i] = TableSums.dot(rest, i * once.length, vector);
        }
        for (int i = 0; i < once.length; i++) {
            into[i] += TableSums.dot(rest, i * once.length, once);
        }
    }

    /** Adds what the layer says of a state's position. */
    void tellPosition(int i, GaussianBlock block) {
        image.tellPosition(i, rest, variance, block);
    }

    /** Takes note of a state's new position. */
    void move(int i, double[] position) {
        image.move(i, position);
    }

    /** Moves along the scale, where it is free. */
    void drawScale(Noise noise) {
        if (!table.scores.free() || noise.skips(SCALE_ONE_IN)) {
            return;
        }
        double by = scale.draw(this, noise);
        double bound = scale.bound();
        effects.stretch(by);
        for (int k = 0; k < coefficients.length; k++) {
            coefficients[k] = stretched(k, bound, by);
        }
        core.stretch(by);
        image.refresh();
    }

    private double stretched(int coefficient, double bound, double by) {
        double fixed = coefficient == 0 ? bound : 0;
        return fixed + by * (coefficients[coefficient] - fixed);
    }

    /**
     * What stretching by a factor about a bound adds to the logarithm of the prior density, the stretch of the parameters'
     * measure included.
     */
    double priorGain(double bound, double by) {
        double gain = core.priorGain(by) + effects.priorGain(by);
        for (int k = 0; k < coefficients.length; k++) {
            gain += Math.log(by) + Regression.priorGain(coefficients[k], stretched(k, bound, by));
        }
        return gain;
    }

    /** What is expected of a pair's score. */
    double expected(int i, int j) {
        return base(i, j) + image.common(i, j);
    }

    /** What mean, covariates and effects make of a pair. */
    private double base(int i, int j) {
        double base = effects.values[i] + effects.values[j] + coefficients[0];
        int cell = i * table.states + j;
        for (int k = 1; k < coefficients.length; k++) {
            base += coefficients[k] * table.design[k][cell];
        }
        return base;
    }

    /** Draws the scores known only to lie between bounds. */
    void drawScores(Noise noise) {
        int states = table.states;
        double deviation = Math.sqrt(variance);
        for (int k = 0; k < table.drawnFirst.length; k++) {
            int i = table.drawnFirst[k];
            int j = table.drawnSecond[k];
            double base = base(i, j);
            double mean = base + image.common(i, j);
            double low = (table.low[k] - mean) / deviation;
            double high = (table.high[k] - mean) / deviation;
            double left = mean - base + deviation * noise.normalBetween(low, high);
            rest[i * states + j] = left;
            rest[j * states + i] = left;
        }
    }

    /** Draws Λ and σ² given the positions. */
    void drawCore(Noise noise) {
        double squares = TableSums.dot(rest, 0, rest) / 2;
        if (core.rank > 0) {
            squares -= core.draw(table, positions, rest, variance, noise);
            image.refresh();
        }
        if (!table.scores.free()) {
            variance = noise.inverseGamma(PRIOR_SHAPE + table.pairs / 2.0, PRIOR_SCALE + Math.max(squares, 0) / 2);
        }
    }

    /** Draws every state's effect given all others, their variance, the mean and the covariates' coefficients. */
    void drawAdditive(Noise noise) {
        effects.draw(rest, image, variance, noise);
        coefficients[0] += effects.shift(noise);
        effects.drawVariance(noise);
        change(regression.draw(this, noise));
    }

    /** Σ over unordered known pairs of a covariate times what is left. */
    double left(int covariate) {
        if (covariate == 0) {
            return effects.left() / 2;
        }
        double[] design = table.design[covariate];
        return (TableSums.dot(design, 0, rest) - image.weighed(design)) / 2;
    }

    /** Changes coefficients by so much each. */
    private void change(double[] by) {
        for (int k = 0; k < by.length; k++) {
            coefficients[k] += by[k];
            double[] design = table.design[k];
            for (int cell = 0; cell < rest.length; cell++) {
                rest[cell] -= by[k] * design[cell];
            }
        }
    }
}
