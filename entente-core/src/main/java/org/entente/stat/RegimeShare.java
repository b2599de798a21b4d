package org.entente.stat;

import java.util.Arrays;

/**
 * How much of the variance of a series lies between the stretches into which marks cut it: ω² (Hays 1963), (SSB − (k − 1) ·
 * MSW)/(SST + MSW) for k stretches, and its mean under all circular shifts of the marks, which any marks so spaced would
 * give.
 *
 * @param value ω² as the marks stand; NaN with no more values than stretches, or without variance
 * @param expected mean under the shifts that have a value
 */
public record RegimeShare(double value, double expected) {
    /**
     * The share of two kinds of marks together.
     *
     * @param series the values; the first place is no place of the circle, since a stretch begins there in any case
     * @param first marks of one kind: 0 stands for the second place of the series
     * @param second marks of the other kind
     */
    public static RegimeShare of(double[] series, int[] first, int[] second) {
        double[] sum = new double[2];
        int[] count = new int[1];
        ShiftTest.forEach(series.length - 1, first, second, (one, other) -> {
            double share = share(series, one, other);
            if (!Double.isNaN(share)) {
                sum[0] += share;
                count[0]++;
            }
        });
        return new RegimeShare(share(series, first, second), count[0] == 0 ? Double.NaN : sum[0] / count[0]);
    }

    private static double share(double[] series, int[] first, int[] second) {
        boolean[] begins = new boolean[series.length];
        for (int mark : first) {
            begins[mark + 1] = true;
        }
        for (int mark : second) {
            begins[mark + 1] = true;
        }
        return share(series, begins);
    }

    /** ω² of stretches by their beginnings; the first value begins one in any case. */
    static double share(double[] series, boolean[] begins) {
        double total = Arrays.stream(series).average().orElse(Double.NaN);
        double within = 0;
        double all = 0;
        int stretches = 0;
        for (int from = 0; from < series.length; stretches++) {
            int to = from + 1;
            while (to < series.length && !begins[to]) {
                to++;
            }
            double mean = Arrays.stream(series, from, to).average().orElse(Double.NaN);
            for (int place = from; place < to; place++) {
                within += (series[place] - mean) * (series[place] - mean);
                all += (series[place] - total) * (series[place] - total);
            }
            from = to;
        }
        double mean = within / (series.length - stretches);
        double share = (all - within - (stretches - 1) * mean) / (all + mean);
        return series.length > stretches && all > 0 ? share : Double.NaN;
    }
}
