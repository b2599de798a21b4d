package org.entente.stat.ideal;

import org.entente.stat.Normal;

/**
 * The posterior of two positions and some items by plain numerical integration: each item's β and cutpoints are
 * integrated out on a grid for each pair of positions, so the product over items needs no sampling.
 */
final class PosteriorByQuadrature {
    private static final double STEP = 0.45;
    private static final double REACH = 9;
    private static final double BETA_REACH = 4.5;
    private static final double CUT_STEP = 0.2;
    private static final int POINTS = (int) Math.round(2 * REACH / STEP) + 1;
    private static final int BETAS = (int) Math.round(2 * BETA_REACH / STEP) + 1;
    private static final int CUTS = (int) Math.round(14 / CUT_STEP);

    /** P(z below a cutpoint) by β, position and cutpoint. */
    private final double[][][] below = new double[BETAS][POINTS][CUTS];

    private final int[][] choices;

    /** Posterior means of θ₁², θ₁θ₂, and the first item's β², γ₁, γ₂. */
    final double[] means = new double[5];

    /**
     * Integrates.
     *
     * @param choices of each item: of the first row, of the second
     * @param path whether the second row follows the first of the same state after two sessions; else they are independent
     */
    PosteriorByQuadrature(int[][] choices, boolean path) {
        this.choices = choices;
        for (int beta = 0; beta < BETAS; beta++) {
            for (int at = 0; at < POINTS; at++) {
                for (int cut = 0; cut < CUTS; cut++) {
                    below[beta][at][cut] = Normal.probability(cutpoint(cut) - beta(beta) * point(at));
                }
            }
        }
        double total = 0;
        for (int one = 0; one < POINTS; one++) {
            for (int other = 0; other < POINTS; other++) {
                double second = path ? change(other - one) : Math.exp(-point(other) * point(other) / 2);
                double weight = Math.exp(-point(one) * point(one) / 2) * second;
                double[] first = item(0, one, other);
                for (int item = 1; item < choices.length; item++) {
                    weight *= item(item, one, other)[0];
                }
                total += weight * first[0];
                means[0] += weight * first[0] * point(one) * point(one);
                means[1] += weight * first[0] * point(one) * point(other);
                for (int k = 1; k < first.length; k++) {
                    means[1 + k] += weight * first[k];
                }
            }
        }
        for (int k = 0; k < means.length; k++) {
            means[k] /= total;
        }
    }

    /** Integral over an item of the likelihood, and of it times β², γ₁, γ₂. */
    private double[] item(int item, int one, int other) {
        double[] sums = new double[4];
        for (int beta = 0; beta < BETAS; beta++) {
            double prior = Math.exp(-beta(beta) * beta(beta) / 2);
            double[] first = below[beta][one];
            double[] second = below[beta][other];
            for (int lower = 0; lower < CUTS; lower++) {
                for (int upper = lower; upper < CUTS; upper++) {
                    double weight = prior
                            * (lower == upper ? 0.5 : 1)
                            * chance(first, lower, upper, choices[item][0])
                            * chance(second, lower, upper, choices[item][1]);
                    sums[0] += weight;
                    sums[1] += weight * beta(beta) * beta(beta);
                    sums[2] += weight * cutpoint(lower);
                    sums[3] += weight * cutpoint(upper);
                }
            }
        }
        return sums;
    }

    /**
     * Probability that θ changes by so many steps, give or take half of one: a change over two sessions is √2·ω times a
     * normal number, and ω is √½ times the size of another, so it is the product of two normal numbers.
     */
    private static double change(int steps) {
        double sum = 0;
        double width = 0.01;
        for (double size = width / 2; size < 6; size += width) {
            double within =
                    Normal.probability((steps + 0.5) * STEP / size) - Normal.probability((steps - 0.5) * STEP / size);
            sum += width * Math.exp(-size * size / 2) * within;
        }
        return sum;
    }

    private static double chance(double[] below, int lower, int upper, int choice) {
        return choice == 0 ? below[lower] : choice == 1 ? below[upper] - below[lower] : 1 - below[upper];
    }

    private static double point(int k) {
        return -REACH + STEP * k;
    }

    private static double beta(int k) {
        return -BETA_REACH + STEP * k;
    }

    private static double cutpoint(int k) {
        return -7 + CUT_STEP * (k + 0.5);
    }
}
