package org.entente.stat;

import java.util.Arrays;

/** The standard deviation of a sample. */
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
}
