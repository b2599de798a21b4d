package org.entente.stat;

/**
 * A vector of which most components are zero.
 *
 * @param at places of the components that are not, each once
 * @param values the components at these places
 */
public record SparseVector(int[] at, double[] values) {
    /** Of equal numbers of places and values. */
    public SparseVector {
        if (at.length != values.length) {
            throw new IllegalArgumentException(at.length + " places for " + values.length + " values");
        }
    }

    /** The inner product with a row of weights that is at least as long as the highest place. */
    double times(double[] weights) {
        double sum = 0;
        for (int k = 0; k < at.length; k++) {
            sum += weights[at[k]] * values[k];
        }
        return sum;
    }

    /** Adds a multiple of this vector to a row. */
    void addTo(double[] row, double times) {
        for (int k = 0; k < at.length; k++) {
            row[at[k]] += times * values[k];
        }
    }

    double squared() {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
