package org.entente.stat.latent;

import org.entente.stat.Normal;

/**
 * A step along the scale of a layer of two values, whose scores are only known to lie on one side of a bound: mean, effects
 * and Λ are stretched about the bound together, accepted by Metropolis' rule with the scores integrated out. Given the scores the
 * scale hardly moves in a sweep (Liu and Sabatti 2000, Biometrika 87(2), on such moves).
 */
final class ScaleMove {
    private static final double STRIDE = 2;
    private static final double FAR = 5;
    private static final int LEVELS = 12;
    private static final double LOG_ROOT_OF_TWO_PI = 0.9189385332046728;

    private final LayerTable table;
    private final double stride;
    /** By pair, how far what is expected lies on the right side of the bound. */
    private final double[] margins;

    ScaleMove(LayerTable table) {
        this.table = table;
        this.margins = new double[table.drawnFirst.length];
        int above = 0;
        for (double low : table.low) {
            above += Double.isFinite(low) ? 1 : 0;
        }
        this.stride = STRIDE / Math.sqrt(Math.max(1, Math.min(above, margins.length - above)));
    }

    /** The bound that parts the two values. */
    double bound() {
        return Double.isFinite(table.low[0]) ? table.low[0] : table.high[0];
    }

    /** By what to stretch; 1 where the step is not accepted. */
    double draw(LayerState layer, Noise noise) {
        double bound = bound();
        for (int k = 0; k < margins.length; k++) {
            double above = layer.expected(table.drawnFirst[k], table.drawnSecond[k]) - bound;
            margins[k] = Double.isFinite(table.low[k]) ? above : -above;
        }
        double step = stride * noise.normal();
        double by = Math.exp(step);
        double gain = layer.priorGain(bound, by);
        for (double margin : margins) {
            gain += logProbability(by * margin) - logProbability(margin);
        }
        return noise.accepts(gain) ? by : 1;
    }

    /** The logarithm of P(X ≤ x); far below 0 by Laplace's continued fraction. */
    static double logProbability(double x) {
        if (x > -FAR) {
            return Math.log(Normal.probability(x));
        }
        double tail = -x;
        for (int level = LEVELS; level > 0; level--) {
            tail = -x + level / tail;
        }
        return -x * x / 2 - LOG_ROOT_OF_TWO_PI - Math.log(tail);
    }
}
