package org.entente.construct.course;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.stat.Crps;

/**
 * How predictions from one origin at one horizon turned out, summed over pairs. Scores are NaN where no factor could be
 * given.
 *
 * @param count pairs with an outcome
 * @param quantile 90 % quantile of |z| before calibration
 * @param factor by which deviations were multiplied
 * @param covered outcomes within the 90 % interval
 * @param width sum of the intervals' widths
 * @param crps sum of scores of the forecast
 * @param crpsLast sum of scores of persistence, its spread by mean squares
 * @param crpsMean the same of the five-year mean
 * @param crpsLastBySize sum of scores of persistence, its spread by mean sizes of errors
 * @param crpsMeanBySize the same of the five-year mean
 * @param squaresLast sum of squares of persistence's errors over the pairs' scales
 * @param squaresMean the same of the five-year mean
 * @param sizesLast sum of sizes of persistence's errors over the pairs' scales
 * @param sizesMean the same of the five-year mean
 */
record HorizonScore(
        double count,
        double quantile,
        double factor,
        double covered,
        double width,
        double crps,
        double crpsLast,
        double crpsMean,
        double crpsLastBySize,
        double crpsMeanBySize,
        double squaresLast,
        double squaresMean,
        double sizesLast,
        double sizesMean) {
    static final int FIELDS = 14;

    /** Mean size of a normal error of deviation 1. */
    private static final double SIZE_OF_NORMAL = Math.sqrt(2 / Math.PI);

    static HorizonScore of(HorizonErrors errors, List<OriginScore> past, Horizon horizon) {
        double factor = Calibration.factor(past, horizon);
        double[] forecast = scaled(errors.deviations(), factor);
        double wide = 2 * Calibration.NORMAL;
        double count = errors.size();
        return new HorizonScore(
                count,
                count == 0 ? 0 : errors.quantile(),
                factor,
                covered(errors, forecast),
                wide * Arrays.stream(forecast).sum(),
                crps(errors, errors.levels(), forecast),
                crps(errors, errors.last(), root(errors, past, horizon, HorizonScore::squaresLast)),
                crps(errors, errors.means(), root(errors, past, horizon, HorizonScore::squaresMean)),
                crps(errors, errors.last(), size(errors, past, horizon, HorizonScore::sizesLast)),
                crps(errors, errors.means(), size(errors, past, horizon, HorizonScore::sizesMean)),
                errors.squares(errors.last()),
                errors.squares(errors.means()),
                errors.sizes(errors.last()),
                errors.sizes(errors.means()));
    }

    /** Whether a factor could be given and there is an outcome. */
    boolean scored() {
        return count > 0 && !Double.isNaN(factor);
    }

    private static double[] scaled(double[] values, double factor) {
        double[] scaled = new double[values.length];
        Arrays.setAll(scaled, k -> factor * values[k]);
        return scaled;
    }

    private static double covered(HorizonErrors errors, double[] deviations) {
        int covered = 0;
        for (int k = 0; k < deviations.length; k++) {
            double error = Math.abs(errors.outcomes()[k] - errors.levels()[k]);
            covered += error <= Calibration.NORMAL * deviations[k] ? 1 : 0;
        }
        return covered;
    }

    private static double crps(HorizonErrors errors, double[] means, double[] deviations) {
        double sum = 0;
        for (int k = 0; k < means.length; k++) {
            if (Double.isNaN(deviations[k])) {
                return Double.NaN;
            }
            sum += Crps.ofNormal(errors.outcomes()[k], means[k], deviations[k]);
        }
        return sum;
    }

    private static double[] root(
            HorizonErrors errors, List<OriginScore> past, Horizon horizon, ToDoubleFunction<HorizonScore> squares) {
        return scaled(errors.scales(), Math.sqrt(mean(past, horizon, squares)));
    }

    private static double[] size(
            HorizonErrors errors, List<OriginScore> past, Horizon horizon, ToDoubleFunction<HorizonScore> sizes) {
        return scaled(errors.scales(), mean(past, horizon, sizes) / SIZE_OF_NORMAL);
    }

    private static double mean(List<OriginScore> past, Horizon horizon, ToDoubleFunction<HorizonScore> sums) {
        double sum = 0;
        double counted = 0;
        for (OriginScore score : past) {
            sum += sums.applyAsDouble(score.of(horizon));
            counted += score.of(horizon).count();
        }
        return past.size() < Calibration.LEAST ? Double.NaN : sum / counted;
    }

    double[] numbers() {
        return new double[] {
            count,
            quantile,
            factor,
            covered,
            width,
            crps,
            crpsLast,
            crpsMean,
            crpsLastBySize,
            crpsMeanBySize,
            squaresLast,
            squaresMean,
            sizesLast,
            sizesMean
        };
    }

    static HorizonScore of(double[] kept, int at) {
        return new HorizonScore(
                kept[at],
                kept[at + 1],
                kept[at + 2],
                kept[at + 3],
                kept[at + 4],
                kept[at + 5],
                kept[at + 6],
                kept[at + 7],
                kept[at + 8],
                kept[at + 9],
                kept[at + 10],
                kept[at + 11],
                kept[at + 12],
                kept[at + 13]);
    }
}
