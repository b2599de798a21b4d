package org.entente.stat;

import java.util.Arrays;
import java.util.List;

/**
 * Multinomial logistic regression with a ridge: which of several classes a vector belongs to, with probabilities. Fitted
 * by gradient descent with momentum (Nesterov 1983) on a strictly convex loss, so that the same data give the same
 * weights. Cost of a fit: components that are not zero × classes × iterations. Fails softly: classes that no hyperplane
 * tells apart get like probabilities.
 */
public final class SoftmaxRegression {
    private final double[][] weights;

    private SoftmaxRegression(double[][] weights) {
        this.weights = weights;
    }

    /**
     * Fits weights.
     *
     * @param rows vectors
     * @param width how many components they have, zero or not
     * @param labels class of each, from 0
     * @param classes how many there are
     * @param ridge penalty on squared weights, over 0; the intercept is not penalised
     * @param iterations steps of descent
     */
    public static SoftmaxRegression fit(
            List<SparseVector> rows, int width, int[] labels, int classes, double ridge, int iterations) {
        double[][] weights = new double[classes][width + 1];
        double[][] before = new double[classes][width + 1];
        double step = 1.0 / (0.5 * mean(rows) + ridge);
        for (int t = 0; t < iterations; t++) {
            double momentum = t / (t + 3.0);
            double[][] ahead = new double[classes][width + 1];
            for (int c = 0; c < classes; c++) {
                for (int k = 0; k <= width; k++) {
                    ahead[c][k] = weights[c][k] + momentum * (weights[c][k] - before[c][k]);
                }
            }
            double[][] gradient = gradient(ahead, rows, labels, ridge);
            before = weights;
            weights = new double[classes][width + 1];
            for (int c = 0; c < classes; c++) {
                for (int k = 0; k <= width; k++) {
                    weights[c][k] = ahead[c][k] - step * gradient[c][k];
                }
            }
        }
        return new SoftmaxRegression(weights);
    }

    /** With weights fitted before: one row a class, the intercept last. */
    public static SoftmaxRegression of(double[][] weights) {
        return new SoftmaxRegression(copy(weights));
    }

    private static double mean(List<SparseVector> rows) {
        return rows.stream()
                .mapToDouble(row -> 1 + row.squared())
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no rows to fit to"));
    }

    private static double[][] gradient(double[][] weights, List<SparseVector> rows, int[] labels, double ridge) {
        int width = weights[0].length - 1;
        double[][] gradient = new double[weights.length][width + 1];
        for (int i = 0; i < labels.length; i++) {
            double[] p = probabilities(weights, rows.get(i));
            for (int c = 0; c < weights.length; c++) {
                double error = (p[c] - (labels[i] == c ? 1 : 0)) / labels.length;
                rows.get(i).addTo(gradient[c], error);
                gradient[c][width] += error;
            }
        }
        for (int c = 0; c < weights.length; c++) {
            for (int k = 0; k < width; k++) {
                gradient[c][k] += ridge * weights[c][k];
            }
        }
        return gradient;
    }

    /** The probability of each class; they sum to 1. */
    public double[] probabilities(SparseVector row) {
        return probabilities(weights, row);
    }

    /** The weights, one row a class, the intercept last. */
    public double[][] weights() {
        return copy(weights);
    }

    private static double[] probabilities(double[][] weights, SparseVector row) {
        double[] scores = new double[weights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = weights[c][weights[c].length - 1] + row.times(weights[c]);
            highest = Math.max(highest, scores[c]);
        }
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = Math.exp(scores[c] - highest);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }

    private static double[][] copy(double[][] weights) {
        return Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new);
    }
}
