package org.entente.stat;

import java.util.Arrays;

/**
 * Multinomial logistic regression with a ridge: which of several classes a vector belongs to, with probabilities. Fitted
 * by gradient descent with momentum (Nesterov 1983) on a strictly convex loss, so that the same data give the same
 * weights. Cost of a fit: rows × features × classes × iterations. Fails softly: classes that no hyperplane tells apart
 * get like probabilities.
 */
public final class SoftmaxRegression {
    private final double[][] weights;

    private SoftmaxRegression(double[][] weights) {
        this.weights = weights;
    }

    /**
     * Fits weights.
     *
     * @param rows vectors of equal length
     * @param labels class of each, from 0
     * @param classes how many there are
     * @param ridge penalty on squared weights, over 0; the intercept is not penalised
     * @param iterations steps of descent
     */
    public static SoftmaxRegression fit(double[][] rows, int[] labels, int classes, double ridge, int iterations) {
        int width = rows[0].length + 1;
        double[][] weights = new double[classes][width];
        double[][] velocity = new double[classes][width];
        double step = 1.0 / (0.5 * mean(rows) + ridge);
        for (int t = 0; t < iterations; t++) {
            double momentum = t / (t + 3.0);
            double[][] ahead = new double[classes][width];
            for (int c = 0; c < classes; c++) {
                for (int k = 0; k < width; k++) {
                    ahead[c][k] = weights[c][k] + momentum * velocity[c][k];
                }
            }
            double[][] gradient = gradient(ahead, rows, labels, ridge);
            for (int c = 0; c < classes; c++) {
                for (int k = 0; k < width; k++) {
                    double next = ahead[c][k] - step * gradient[c][k];
                    velocity[c][k] = next - weights[c][k];
                    weights[c][k] = next;
                }
            }
        }
        return new SoftmaxRegression(weights);
    }

    /** With weights fitted before: one row a class, the intercept last. */
    public static SoftmaxRegression of(double[][] weights) {
        return new SoftmaxRegression(copy(weights));
    }

    private static double mean(double[][] rows) {
        double sum = 0;
        for (double[] row : rows) {
            sum += 1;
            for (double x : row) {
                sum += x * x;
            }
        }
        return sum / rows.length;
    }

    private static double[][] gradient(double[][] weights, double[][] rows, int[] labels, double ridge) {
        int width = weights[0].length;
        double[][] gradient = new double[weights.length][width];
        for (int i = 0; i < rows.length; i++) {
            double[] p = probabilities(weights, rows[i]);
            for (int c = 0; c < weights.length; c++) {
                double error = (p[c] - (labels[i] == c ? 1 : 0)) / rows.length;
                for (int k = 0; k < width - 1; k++) {
                    gradient[c][k] += error * rows[i][k];
                }
                gradient[c][width - 1] += error;
            }
        }
        for (int c = 0; c < weights.length; c++) {
            for (int k = 0; k < width - 1; k++) {
                gradient[c][k] += ridge * weights[c][k];
            }
        }
        return gradient;
    }

    /** The probability of each class; they sum to 1. */
    public double[] probabilities(double[] row) {
        return probabilities(weights, row);
    }

    /** The weights, one row a class, the intercept last. */
    public double[][] weights() {
        return copy(weights);
    }

    private static double[] probabilities(double[][] weights, double[] row) {
        double[] scores = new double[weights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < scores.length; c++) {
            double score = weights[c][row.length];
            for (int k = 0; k < row.length; k++) {
                score += weights[c][k] * row[k];
            }
            scores[c] = score;
            highest = Math.max(highest, score);
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
