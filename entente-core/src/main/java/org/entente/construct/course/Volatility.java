package org.entente.construct.course;

import java.util.Arrays;
import java.util.List;
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
        static Differences of(AffinityMatrix matrix, int pair, int lastYear) {
            int start = matrix.starts()[pair];
            int end = matrix.end(pair, lastYear);
            double[] values = new double[end - start];
            double[] variances = new double[end - start];
            int count = 0;
            for (int place = start + 1; place < end; place++) {
                double variance = matrix.varianceOfChange(place);
                if (!Double.isNaN(variance)) {
                    values[count] = (double) matrix.values()[place] - matrix.values()[place - 1];
                    variances[count++] = variance;
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
                    .parallel()
                    .mapToDouble(pair -> differences(pair).net())
                    .toArray());
        });
    }

    /** That of every pair of the record's columns; NaN for a pair with too few years. */
    double[] values(OriginScore origin) {
        double[] values = new double[forecasts.affinity().pairs()];
        Arrays.fill(values, Double.NaN);
        for (int pair : Eligible.pairs(forecasts.panel(), origin.origin())) {
            values[pair] = differences(pair).net();
        }
        return values;
    }

    private Differences differences(int pair) {
        return Differences.of(
                forecasts.affinity().matrix(), pair, forecasts.affinity().lastYear());
    }

    Estimate estimate(int pair) {
        Differences differences = differences(pair);
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

    private List<String> origins() {
        return forecasts.evidence().originIds();
    }
}
