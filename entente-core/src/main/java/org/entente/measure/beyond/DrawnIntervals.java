package org.entente.measure.beyond;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.stat.AllPlaces;
import org.entente.stat.Deviation;
import org.entente.stat.Normal;
import org.entente.stat.Quantile;
import org.entente.stat.residual.CrossFit;
import org.entente.stat.residual.Errors;
import org.entente.stat.residual.ExpectedAlignment;
import org.entente.stat.residual.Shrinkage;

/** Intervals from draws: of each pair's place among all, and of the R² lost without blocs. */
final class DrawnIntervals {
    private DrawnIntervals() {}

    static DrawnOutcome of(ExpectedAlignment point, CrossFit.Draws draws, int[] n, double level) {
        double[] errors = Errors.moderated(draws.errors(), point.expected(), n);
        double[] shares = Shrinkage.of(point.residuals(), errors).shares(errors);
        float[][] places = IntStream.range(0, draws.residuals().length)
                .parallel()
                .mapToObj(draw -> places(draws.residuals()[draw], shares))
                .toArray(float[][]::new);
        double tail = (1 - level) / 2;
        double[] low = new double[n.length];
        double[] high = new double[n.length];
        IntStream.range(0, n.length).parallel().forEach(pair -> {
            double[] of = new double[places.length];
            Arrays.setAll(of, draw -> places[draw][pair]);
            double[] ends = Double.isNaN(errors[pair])
                    ? new double[] {Double.NaN, Double.NaN}
                    : Quantile.of(of, tail, 1 - tail);
            low[pair] = ends[0];
            high[pair] = ends[1];
        });
        return new DrawnOutcome(errors, low, high, lost(point.lostWithoutBlocs(), draws.lost(), level));
    }

    /**
     * The interval of the R² lost: about the figure itself, as wide as the draws lie from it, root mean square, as errors of
     * residuals are found. A draw adds noise of its own to what is explained, so that what it loses lies below: quantiles of
     * the draws can leave the figure out, and their spread round their own mean leaves out how far below they lie. It ends at
     * 0, or at a figure below 0, which terms that predict worse than none can have.
     */
    private static double[] lost(double point, double[] draws, double level) {
        double reach = Normal.quantile((1 + level) / 2) * Deviation.from(point, draws);
        double least = Math.min(0, point);
        return new double[] {Math.max(least, point - reach), Math.min(1, point + reach)};
    }

    /** Drawn towards 0 as the pairs themselves are, so that a place and its interval are of one figure; NaN for no figure. */
    private static float[] places(float[] drawn, double[] shares) {
        double[] values = new double[drawn.length];
        Arrays.setAll(values, pair -> drawn[pair] * shares[pair]);
        return AllPlaces.of(values);
    }
}
