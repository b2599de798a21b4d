package org.entente.stat.residual;

import java.util.Arrays;

/**
 * The parts of a pair's alignment, which add up to it. All but the mean and the states' effects are net of what either state
 * has of them with everyone.
 *
 * @param mean of all pairs
 * @param first the first state's effect
 * @param second the second's
 * @param declared of each declared organisation: both in it, or not
 * @param found of the found bloc
 * @param positions of the two ideal points, their distance above all
 * @param region of the region
 * @param residual what none of these explains
 */
public record Decomposition(
        double mean,
        double first,
        double second,
        double[] declared,
        double found,
        double positions,
        double region,
        double residual) {
    /** Expected alignment: all parts but the residual. */
    public double expected() {
        return mean + first + second + Arrays.stream(declared).sum() + found + positions + region;
    }
}
