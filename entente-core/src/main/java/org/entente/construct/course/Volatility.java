package org.entente.construct.course;

import java.util.Arrays;
import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.entente.stat.Interval;
import org.entente.stat.NetDeviation;
import org.entente.stat.Percentile;

/** How much pairs change from year to year net of sampling error, among all pairs with years enough. */
final class Volatility {
    static final String ID = "volatility";

    /** Differences that are drawn together, as neighbouring years share families of texts. */
    private static final int BLOCK = 3;

    /** With fewer differences of neighbouring years there is no figure. */
    static final int LEAST = 9;

    private final Forecasts forecasts;
    private final double level;

    Volatility(Forecasts forecasts, double level) {
        this.forecasts = forecasts;
        this.level = level;
    }

    private record Key(Forecasts.Key key, int lastYear) {}

    /**
     * Differences of neighbouring years.
     *
     * @param values later minus earlier
     * @param variances sampling variance of each under the draws that both years share
     */
    private record Differences(double[] values, double[] variances) {
        static Differences of(AffinitySeries series) {
            double[] values = new double[series.size()];
            double[] variances = new double[series.size()];
            int count = 0;
            for (int k = 1; k < series.size(); k++) {
                double shared =
                        series.years()[k] - series.years()[k - 1] == 1 ? series.covariance(k - 1, k) : Double.NaN;
                if (!Double.isNaN(shared)) {
                    values[count] = series.values()[k] - series.values()[k - 1];
                    variances[count++] = series.variance(k) + series.variance(k - 1) - 2 * shared;
                }
            }
            return new Differences(Arrays.copyOf(values, count), Arrays.copyOf(variances, count));
        }

        double net() {
            return values.length < LEAST ? Double.NaN : NetDeviation.of(values, variances);
        }
    }

    Percentile all() {
        int year = forecasts.affinity().lastYear();
        return forecasts.evidence().once(new Key(forecasts.key(), year), Percentile.class, () -> {
            int[] pairs = Eligible.pairs(forecasts.panel(), year);
            return Percentile.among(Arrays.stream(pairs)
                    .mapToDouble(pair ->
                            Differences.of(forecasts.affinity().series(pair)).net())
                    .toArray());
        });
    }

    Estimate estimate(int pair) {
        Differences differences = Differences.of(forecasts.affinity().series(pair));
        double net = differences.net();
        String method = "deviation of yearly changes net of the variance of joint family draws";
        if (Double.isNaN(net)) {
            return Figured.undefined(method, differences.values.length, "too few", level, origins());
        }
        Interval interval = NetDeviation.interval(
                differences.values,
                differences.variances,
                BLOCK,
                level,
                forecasts.key().seed());
        return Figured.of(net, method, differences.values.length, level)
                .within(interval)
                .among(all())
                .from(origins())
                .build();
    }

    private java.util.List<String> origins() {
        return forecasts.evidence().originIds();
    }
}
