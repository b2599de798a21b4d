package org.entente.construct.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.LevelPanel;

/**
 * The forecasts of all pairs as the end of a setting knew them. What an origin predicts rests on the years up to it alone,
 * so all origins are computed and kept once, over the whole record, and a setting reads those up to its end: outcomes up
 * to the end are scored, and the calibration is that of its last origin.
 *
 * @param affinity the yearly series up to the setting's end
 * @param panel the series as the local level reads them, later years included
 * @param scores every origin up to the setting's end; what later years show of an origin must not be read
 * @param evidence where the fit of the last origin is remembered
 * @param key what it all depends on
 */
record Forecasts(
        YearlyAffinity affinity, LevelPanel panel, List<OriginScore> scores, Evidence evidence, Forecasts.Key key) {
    private static final String KIND = "affinity-forecasts";
    private static final int VERSION = 2;
    /** Smaller sampling variances are taken for this one. */
    private static final float LEAST_VARIANCE = 1e-6f;

    /**
     * What forecasts depend on.
     *
     * @param absence what not voting counts as
     * @param seed of the draws
     * @param drawnBy seed and number of the draws
     */
    record Key(AbsencePolicy absence, long seed, String drawnBy) {
        static Key of(FigureOptions options) {
            return new Key(options.absence(), options.seed(), options.drawnBy());
        }
    }

    private record FitKey(Key key, int origin) {}

    static Forecasts of(Setting setting) {
        FigureOptions options = setting.figures().options();
        Key key = Key.of(options);
        YearlyAffinity affinity = YearlyAffinity.of(setting);
        Evidence evidence = setting.evidence();
        LevelPanel panel = evidence.once(key, LevelPanel.class, () -> panel(affinity.matrix()));
        List<OriginScore> scores = OriginScore.list(scores(evidence, key, panel)).stream()
                .filter(score -> score.origin() <= affinity.lastYear())
                .toList();
        return new Forecasts(affinity, panel, scores, evidence, key);
    }

    private static double[] scores(Evidence evidence, Key key, LevelPanel panel) {
        return evidence.keep(
                KIND,
                VERSION,
                parts(key),
                "forecasts of all pairs from every year",
                () -> OriginScore.numbers(ForecastRun.of(panel, firstYear(panel), WholeYears.last(evidence.record()))));
    }

    private static List<String> parts(Key key) {
        return List.of(key.absence().name(), "seed " + key.drawnBy(), "series " + YearlyAffinity.VERSION);
    }

    /** Whether forecasts and the series they continue are kept. */
    static boolean ready(Setting setting) {
        FigureOptions options = setting.figures().options();
        return YearlyAffinity.ready(setting) && setting.evidence().keeps(KIND, VERSION, parts(Key.of(options)));
    }

    private static int firstYear(LevelPanel panel) {
        int first = Integer.MAX_VALUE;
        for (short year : panel.years()) {
            first = Math.min(first, year);
        }
        return first;
    }

    /** Values whose draws are too often undefined are left out: nothing says how sure they are. */
    private static LevelPanel panel(AffinityMatrix matrix) {
        int count = matrix.values().length;
        int[] starts = new int[matrix.pairs() + 1];
        short[] years = new short[count];
        float[] values = new float[count];
        float[] variances = new float[count];
        int used = 0;
        for (int pair = 0; pair < matrix.pairs(); pair++) {
            starts[pair] = used;
            for (int place = matrix.starts()[pair]; place < matrix.starts()[pair + 1]; place++) {
                if (matrix.variance(place) >= 0) {
                    years[used] = matrix.years()[place];
                    values[used] = matrix.values()[place];
                    variances[used++] = Math.max(LEAST_VARIANCE, matrix.variance(place));
                }
            }
        }
        starts[matrix.pairs()] = used;
        return new LevelPanel(
                starts, Arrays.copyOf(years, used), Arrays.copyOf(values, used), Arrays.copyOf(variances, used));
    }

    /** The last origin, if anything could be estimated at it. */
    Optional<OriginScore> latest() {
        return scores.stream()
                .filter(score -> score.origin() == affinity.lastYear())
                .findFirst();
    }

    /** All pairs with years enough, at an origin. */
    OriginFit fit(OriginScore at) {
        return evidence.once(
                new FitKey(key, at.origin()),
                OriginFit.class,
                () -> OriginFit.of(panel, Eligible.pairs(panel, at.origin()), at.origin(), at.parameters()));
    }

    /** By what a horizon's deviations are multiplied at an origin; NaN with too few past origins. */
    double factor(OriginScore at, Horizon horizon) {
        return Calibration.factor(Calibration.past(scores, at.origin(), horizon), horizon);
    }

    Backtest backtest(Horizon horizon, double level) {
        return Backtest.of(scores, horizon, affinity.lastYear(), level);
    }
}
