package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.Normal;

/**
 * Residuals drawn towards 0 by how well each is known: r ~ N(m, τ² + s²), τ² by restricted maximum likelihood (Viechtbauer
 * 2005) by Fisher scoring, r̃ = r·τ²/(τ² + s²), posterior variance τ²·s²/(τ² + s²) (Morris 1983). The residuals' mean is 0 by
 * construction; m is in the likelihood alone. Pairs without a residual or without an s have no shrunken one, and τ² rests on
 * the others.
 *
 * @param variance τ²; 0 where the residuals differ no more than their errors do
 * @param values r̃ by pair
 * @param deviations posterior standard deviation by pair
 */
public record Shrinkage(double variance, double[] values, double[] deviations) {
    private static final int MOST_STEPS = 500;
    private static final double ENOUGH = 1e-10;

    /** Shrinks; cost linear a step, some ten steps. */
    public static Shrinkage of(double[] residuals, double[] errors) {
        double variance = variance(residuals, errors);
        double[] values = new double[residuals.length];
        double[] deviations = new double[residuals.length];
        for (int pair = 0; pair < values.length; pair++) {
            double square = errors[pair] * errors[pair];
            double share = variance == 0 && !Double.isNaN(square) ? 0 : variance / (variance + square);
            values[pair] = residuals[pair] * share + 0.0;
            deviations[pair] = Double.isNaN(values[pair]) ? Double.NaN : Math.sqrt(share * square);
        }
        return new Shrinkage(variance, values, deviations);
    }

    /** Whether the residuals differ by more than their errors. */
    public boolean detected() {
        return variance > 0;
    }

    /**
     * How much of each pair's residual is left, τ²/(τ² + s²); all of it where no pair effect is detected, so that pairs still
     * have an order. NaN for a pair without a shrunken one.
     */
    public double[] shares(double[] errors) {
        double[] shares = new double[values.length];
        Arrays.setAll(
                shares,
                pair -> Double.isNaN(values[pair])
                        ? Double.NaN
                        : detected() ? variance / (variance + errors[pair] * errors[pair]) : 1);
        return shares;
    }

    /** Half the width of a pair's interval at a level such as 0.9. */
    public double reach(int pair, double level) {
        return Normal.quantile((1 + level) / 2) * deviations[pair];
    }

    private static double variance(double[] residuals, double[] errors) {
        double variance = moment(residuals, errors);
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = Math.max(0, scored(residuals, errors, variance));
            boolean settled = Math.abs(next - variance) <= ENOUGH * Math.max(next, variance);
            variance = next;
            if (settled) {
                break;
            }
        }
        return variance;
    }

    /** A first value: mean of r² less mean of s², at least a small one, since scoring may leave 0. */
    private static double moment(double[] residuals, double[] errors) {
        double difference = 0;
        double squares = 0;
        int count = 0;
        for (int pair = 0; pair < residuals.length; pair++) {
            if (counts(residuals, errors, pair)) {
                difference += residuals[pair] * residuals[pair] - errors[pair] * errors[pair];
                squares += residuals[pair] * residuals[pair];
                count++;
            }
        }
        return count == 0 ? 0 : Math.max(difference, squares / 100) / count;
    }

    private static double scored(double[] residuals, double[] errors, double variance) {
        double sum = 0;
        double weighted = 0;
        for (int pair = 0; pair < residuals.length; pair++) {
            if (counts(residuals, errors, pair)) {
                double weight = 1 / (variance + errors[pair] * errors[pair]);
                sum += weight;
                weighted += weight * residuals[pair];
            }
        }
        double mean = weighted / sum;
        double squares = 0;
        double above = 0;
        for (int pair = 0; pair < residuals.length; pair++) {
            if (counts(residuals, errors, pair)) {
                double square = errors[pair] * errors[pair];
                double weight = 1 / (variance + square);
                double apart = residuals[pair] - mean;
                squares += weight * weight;
                above += weight * weight * (apart * apart - square);
            }
        }
        return squares == 0 ? 0 : above / squares + 1 / sum;
    }

    private static boolean counts(double[] residuals, double[] errors, int pair) {
        return !Double.isNaN(residuals[pair]) && errors[pair] > 0;
    }
}
