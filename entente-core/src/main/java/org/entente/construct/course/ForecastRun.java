package org.entente.construct.course;

import java.util.ArrayList;
import java.util.List;
import org.entente.stat.LevelPanel;
import org.entente.stat.LocalLevel;
import org.entente.stat.PooledLevels;

/**
 * Forecasts of all pairs from the end of every year, each from what was known then, and how they turned out.
 *
 * <p>Cost: some 50 passes over the values up to every year, some ten seconds on one core for the record.
 */
final class ForecastRun {
    /** With fewer pairs nothing is estimated. */
    private static final int LEAST_PAIRS = 30;

    private static final LocalLevel.Parameters START = new LocalLevel.Parameters(1e-3, 1, 10);

    private ForecastRun() {}

    static List<OriginScore> of(LevelPanel panel, int firstYear, int lastYear) {
        List<OriginScore> scores = new ArrayList<>();
        LocalLevel.Parameters parameters = START;
        for (int origin = firstYear; origin <= lastYear; origin++) {
            int[] pairs = Eligible.pairs(panel, origin);
            if (pairs.length >= LEAST_PAIRS) {
                parameters = PooledLevels.fit(panel, pairs, origin, parameters);
                scores.add(score(panel, OriginFit.of(panel, pairs, origin, parameters), scores));
            }
        }
        return scores;
    }

    private static OriginScore score(LevelPanel panel, OriginFit fit, List<OriginScore> before) {
        List<HorizonScore> horizons = new ArrayList<>();
        for (Horizon horizon : Horizon.values()) {
            List<OriginScore> past = Calibration.past(before, fit.origin(), horizon);
            horizons.add(HorizonScore.of(HorizonErrors.of(panel, fit, horizon), past, horizon));
        }
        return new OriginScore(fit.origin(), fit.pairs().length, fit.parameters(), horizons);
    }
}
