package org.entente.construct.course;

import java.util.stream.IntStream;
import org.entente.stat.LevelPanel;
import org.entente.stat.LocalLevel;

/**
 * What is known at the end of a year of all pairs with years enough.
 *
 * @param origin the year
 * @param parameters estimated from the values up to it
 * @param pairs the pairs
 * @param levels their levels
 * @param scales their own scales
 * @param deviations {@code [horizon][pair]}: standard deviations of the predictions before calibration
 * @param last the last value of each
 * @param means the mean of the values of its last five years
 */
record OriginFit(
        int origin,
        LocalLevel.Parameters parameters,
        int[] pairs,
        double[] levels,
        double[] scales,
        double[][] deviations,
        double[] last,
        double[] means) {

    static OriginFit of(LevelPanel panel, int[] pairs, int origin, LocalLevel.Parameters parameters) {
        int count = pairs.length;
        OriginFit fit = new OriginFit(
                origin,
                parameters,
                pairs,
                new double[count],
                new double[count],
                new double[Horizon.values().length][count],
                new double[count],
                new double[count]);
        LocalLevel filter = new LocalLevel(parameters);
        IntStream.range(0, count).forEach(k -> fit.enter(panel, filter, k));
        return fit;
    }

    private void enter(LevelPanel panel, LocalLevel filter, int k) {
        int pair = pairs[k];
        filter.filter(panel, pair, origin);
        levels[k] = filter.level();
        scales[k] = filter.scale();
        double expected = panel.meanVariance(pair, origin - Eligible.WINDOW + 1, origin);
        for (Horizon horizon : Horizon.values()) {
            deviations[horizon.ordinal()][k] = filter.deviation(horizon.years, expected);
        }
        last[k] = panel.value(panel.end(pair, origin) - 1);
        means[k] = panel.mean(pair, origin - Eligible.WINDOW + 1, origin);
    }
}
