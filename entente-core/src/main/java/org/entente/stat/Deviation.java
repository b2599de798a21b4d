package org.entente.stat;

import java.util.Arrays;

/** How far values lie from their mean, or from a figure. */
public final class Deviation {
    private Deviation() {}

    /** The standard deviation over n − 1; NaN of fewer than two values. */
    public static double of(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
    }

    /** How far values lie from a figure, root mean square; NaN of none. */
    public static double from(double figure, double[] values) {
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - figure) * (value - figure))
                .average()
                .orElse(Double.NaN));
    }
}
