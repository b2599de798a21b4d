package org.entente.construct.composite;

import java.util.List;
import org.entente.state.State;

/**
 * What is put together, for whom.
 *
 * @param a one state
 * @param b the other
 * @param weighed parts with the user's weights
 * @param concentration how close drawn weights keep to the user's: the sum of the Dirichlet distribution's parameters
 * @param rows rows of each sample of designs and weights
 * @param seed seed of the samples
 */
public record CompositeQuestion(State a, State b, List<Weight> weighed, double concentration, int rows, long seed) {
    /** Weights as drawn vary by about a quarter of a half: the standard deviation of a weight of one half is .09. */
    public static final double CONCENTRATION = 30;

    /** Rows of each sample unless told. */
    public static final int ROWS = 1000;

    /** Fewest rows of which indices are worth printing. */
    public static final int LEAST_ROWS = 100;

    /** Most rows: more add minutes, not digits. */
    public static final int MOST_ROWS = 20_000;

    /**
     * A part with its weight.
     *
     * @param part what is weighed
     * @param weight as typed, positive; only ratios matter
     */
    public record Weight(Part part, double weight) {}

    /** @throws IllegalArgumentException if it is not two parts at least, each once, with positive weights */
    public CompositeQuestion {
        weighed = List.copyOf(weighed);
        if (weighed.stream().map(weight -> weight.part().id()).distinct().count() < weighed.size()) {
            throw new IllegalArgumentException("an indicator is weighed twice");
        }
        if (weighed.size() < 2) {
            throw new IllegalArgumentException("a composite is made of at least two indicators");
        }
        if (weighed.stream().anyMatch(weight -> !(weight.weight() > 0) || Double.isInfinite(weight.weight()))) {
            throw new IllegalArgumentException("a weight is a positive number");
        }
        if (rows < LEAST_ROWS || rows > MOST_ROWS) {
            throw new IllegalArgumentException("runs are " + LEAST_ROWS + " to " + MOST_ROWS + ", not " + rows);
        }
        if (!(concentration > 0) || Double.isInfinite(concentration)) {
            throw new IllegalArgumentException("a concentration is a positive number");
        }
    }

    /** The weights as shares of 1. */
    public double[] shares() {
        double sum = weighed.stream().mapToDouble(Weight::weight).sum();
        return weighed.stream().mapToDouble(weight -> weight.weight() / sum).toArray();
    }
}
