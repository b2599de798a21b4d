package org.entente.construct.course;

import java.util.Arrays;
import java.util.Optional;
import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.entente.stat.Percentile;
import org.entente.stat.Prediction;

/** The forecasts of one pair from the end of a setting. */
final class PairForecast {
    static final String ID = "forecast";
    static final String METHOD = "local level, calibrated on past origins";

    private final Forecasts forecasts;
    private final int pair;
    private final double level;
    private final boolean ended;

    /**
     * Of a pair.
     *
     * @param ended whether a state of it is no more: then nothing is predicted
     */
    PairForecast(Forecasts forecasts, int pair, double level, boolean ended) {
        this.ended = ended;
        this.forecasts = forecasts;
        this.pair = pair;
        this.level = level;
    }

    private record Key(Forecasts.Key key, int origin) {}

    /** The level of every pair of the record's columns, the mean of its forecasts; NaN for a pair with too few years. */
    static double[] values(Forecasts forecasts, OriginScore origin) {
        OriginFit fit = forecasts.fit(origin);
        double[] values = new double[forecasts.affinity().pairs()];
        Arrays.fill(values, Double.NaN);
        for (int k = 0; k < fit.pairs().length; k++) {
            values[fit.pairs()[k]] = fit.levels()[k];
        }
        return values;
    }

    /** The prediction of the observed value; empty where the pair has too few years or too few origins went before. */
    Optional<Prediction> prediction(Horizon horizon) {
        Optional<OriginScore> origin = forecasts.latest();
        if (origin.isEmpty() || ended) {
            return Optional.empty();
        }
        OriginFit fit = forecasts.fit(origin.get());
        int place = Arrays.binarySearch(fit.pairs(), pair);
        double factor = forecasts.factor(origin.get(), horizon);
        return place < 0 || Double.isNaN(factor)
                ? Optional.empty()
                : Optional.of(new Prediction(fit.levels()[place], factor * fit.deviations()[horizon.ordinal()][place]));
    }

    /** The same as a figure, its place among the predictions of all pairs. */
    Estimate estimate(Horizon horizon) {
        int years = forecasts.affinity().series(pair).size();
        Optional<Prediction> prediction = prediction(horizon);
        if (prediction.isEmpty()) {
            return Figured.undefined(
                    METHOD, years, why(years), level, forecasts.evidence().originIds());
        }
        Prediction made = prediction.get();
        return Figured.of(made.mean(), METHOD, years, level)
                .between(made.low(level), made.high(level))
                .among(all())
                .from(forecasts.evidence().originIds())
                .build();
    }

    private String why(int years) {
        if (years == 0) {
            return "no joint votes";
        }
        return ended ? "no data" : "too few";
    }

    /** The mean is that of all horizons, and so is its place. */
    private Percentile all() {
        OriginScore origin = forecasts.latest().orElseThrow();
        return forecasts
                .evidence()
                .once(
                        new Key(forecasts.key(), origin.origin()),
                        Percentile.class,
                        () -> Percentile.among(forecasts.fit(origin).levels()));
    }
}
