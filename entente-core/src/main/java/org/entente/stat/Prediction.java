package org.entente.stat;

/**
 * A normal prediction.
 *
 * @param mean its mean
 * @param deviation its standard deviation
 */
public record Prediction(double mean, double deviation) {
    /** The lower end of the central interval of a level such as 0.9. */
    public double low(double level) {
        return mean - half(level);
    }

    /** The upper end. */
    public double high(double level) {
        return mean + half(level);
    }

    private double half(double level) {
        return Normal.quantile((1 + level) / 2) * deviation;
    }

    /** The probability that what is predicted exceeds a value. */
    public double above(double value) {
        return Normal.probability((mean - value) / deviation);
    }
}
