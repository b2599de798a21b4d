package org.entente.stat;

import java.util.Arrays;

/**
 * The trend of the mean of a panel: units that are all observed at the same points, such as states on texts. The slope is
 * by ordinary least squares of the points' means on x. Two errors are made: that of other units, by a bootstrap of the
 * units, and that of other points, by the residuals; the larger holds.
 *
 * @param slope change of the mean for one of x
 * @param ofUnits standard deviation of the slope over draws of the units
 * @param ofPoints standard error of the slope by the residuals, with two degrees of freedom fewer than points
 * @param interval of the slope, by the larger of the two
 */
public record PanelTrend(double slope, double ofUnits, double ofPoints, Interval interval) {
    private static final int DRAWS = 1000;

    /**
     * The trend of a panel.
     *
     * @param values {@code [point][unit]}, all defined; at least three points that differ in x, and two units
     * @param x of each point
     * @param level of the interval, such as 0.9
     * @param seed of the draws
     */
    public static PanelTrend of(double[][] values, double[] x, double level, long seed) {
        double middle = Arrays.stream(x).average().orElseThrow();
        double spread =
                Arrays.stream(x).map(at -> (at - middle) * (at - middle)).sum();
        if (x.length < 3 || values[0].length < 2 || !(spread > 0)) {
            throw new IllegalArgumentException(
                    "no trend of " + x.length + " points and " + values[0].length + " units");
        }
        double[] slopes = new double[values[0].length];
        Arrays.setAll(slopes, unit -> slope(values, x, middle, spread, unit));
        double slope = Arrays.stream(slopes).average().orElseThrow();
        double[] draws = draws(slopes, seed);
        double ofUnits = Deviation.of(draws);
        double ofPoints = residualError(values, x, middle, spread, slope);
        return new PanelTrend(slope, ofUnits, ofPoints, interval(slope, draws, ofUnits, ofPoints, x.length, level));
    }

    private static double slope(double[][] values, double[] x, double middle, double spread, int unit) {
        double sum = 0;
        for (int point = 0; point < x.length; point++) {
            sum += (x[point] - middle) * values[point][unit];
        }
        return sum / spread;
    }

    /** The slope is linear in the units: that of a draw is the mean of the drawn units' slopes. */
    private static double[] draws(double[] slopes, long seed) {
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            SplitMix random = new SplitMix(seed, draw);
            double sum = 0;
            for (int pick = 0; pick < slopes.length; pick++) {
                sum += slopes[random.below(slopes.length)];
            }
            draws[draw] = sum / slopes.length;
        }
        return draws;
    }

    private static double residualError(double[][] values, double[] x, double middle, double spread, double slope) {
        double[] means = Arrays.stream(values)
                .mapToDouble(point -> Arrays.stream(point).average().orElseThrow())
                .toArray();
        double level = Arrays.stream(means).average().orElseThrow();
        double squares = 0;
        for (int point = 0; point < x.length; point++) {
            double residual = means[point] - level - slope * (x[point] - middle);
            squares += residual * residual;
        }
        return Math.sqrt(squares / (x.length - 2) / spread);
    }

    private static Interval interval(
            double slope, double[] draws, double ofUnits, double ofPoints, int points, double level) {
        if (Math.max(ofUnits, ofPoints) < 1e-12) {
            return new Interval.None(Interval.Why.NO_VARIATION);
        }
        if (ofUnits > ofPoints) {
            double[] bounds = Quantile.of(draws, (1 - level) / 2, (1 + level) / 2);
            return new Interval.Bounds(bounds[0], bounds[1], false);
        }
        double half = StudentT.quantile((1 + level) / 2, points - 2) * ofPoints;
        return new Interval.Bounds(slope - half, slope + half, false);
    }
}
