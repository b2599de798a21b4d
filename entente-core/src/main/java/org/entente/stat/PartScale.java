package org.entente.stat;

import java.util.Arrays;

/** A part of a composite over all members, on the scales that designs put together. */
final class PartScale {
    /** Parts more skewed than this, either way, are taken as logarithms before they run from 0 to 1. */
    private static final double SKEWED = 2;

    private final double[] values;
    private final double mean;
    private final double deviation;

    /** @throws IllegalArgumentException if all members have the same value */
    PartScale(double[] values) {
        this.values = values;
        this.mean = Arrays.stream(values).average().orElse(Double.NaN);
        this.deviation = Math.sqrt(moment(2));
        if (Arrays.stream(values).distinct().limit(2).count() < 2) {
            throw new IllegalArgumentException("a part of a composite has one value throughout");
        }
    }

    private double moment(int power) {
        return Arrays.stream(values)
                .map(value -> Math.pow(value - mean, power))
                .average()
                .orElse(Double.NaN);
    }

    private double skewness() {
        return moment(3) / (deviation * deviation * deviation);
    }

    boolean skewed() {
        return Math.abs(skewness()) > SKEWED;
    }

    /** The scores that a design adds up; of a geometric mean their logarithms. */
    double[] of(CompositeDesign design) {
        return switch (design) {
            case PERCENTILE_ARITHMETIC -> percentiles();
            case PERCENTILE_GEOMETRIC ->
                Arrays.stream(percentiles()).map(StrictMath::log).toArray();
            case Z_ARITHMETIC ->
                Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
            case MIN_MAX_ARITHMETIC -> stretched();
        };
    }

    /** Mid-rank percentiles as shares of 1, which are never 0. */
    private double[] percentiles() {
        Percentile all = Percentile.among(values);
        return Arrays.stream(values).map(value -> all.of(value) / 100).toArray();
    }

    private double[] stretched() {
        double[] spread = skewed() ? logarithms(skewness() > 0 ? 1 : -1) : values;
        double least = Arrays.stream(spread).min().orElse(Double.NaN);
        double most = Arrays.stream(spread).max().orElse(Double.NaN);
        return Arrays.stream(spread)
                .map(value -> (value - least) / (most - least))
                .toArray();
    }

    /** Distances from the end where most members are, in units of their mean, as ln(1 + distance). */
    private double[] logarithms(int sign) {
        double end = Arrays.stream(values).map(value -> sign * value).min().orElse(Double.NaN);
        double unit = Math.abs(sign * mean - end);
        return Arrays.stream(values)
                .map(value -> sign * StrictMath.log1p((sign * value - end) / unit))
                .toArray();
    }
}
