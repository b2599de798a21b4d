package org.entente.construct.course;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Figured;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.measure.Estimate;
import org.entente.stat.Prediction;

/** The yearly values, and the forecast years after them, as rows. */
final class SeriesRows {
    private final AffinitySeries series;
    private final PairForecast forecast;
    private final int lastYear;
    private final double level;

    SeriesRows(AffinitySeries series, PairForecast forecast, int lastYear, double level) {
        this.series = series;
        this.forecast = forecast;
        this.lastYear = lastYear;
        this.level = level;
    }

    Listing listing() {
        List<List<Item>> rows = new ArrayList<>();
        for (int h = Horizon.values().length - 1; h >= 0; h--) {
            Horizon horizon = Horizon.values()[h];
            if (forecast.prediction(horizon).isPresent()) {
                rows.add(List.of(
                        new Item.Words(String.valueOf(lastYear + horizon.years)),
                        new Item.Words("forecast"),
                        new Item.Figure(forecast.estimate(horizon), Indicator.SCORE, true),
                        new Item.Words("")));
            }
        }
        for (int place = series.size() - 1; place >= 0; place--) {
            rows.add(List.of(
                    new Item.Words(String.valueOf(series.years()[place])),
                    new Item.Words("observed"),
                    new Item.Figure(observed(place), Indicator.SCORE, true),
                    new Item.Count(series.n()[place])));
        }
        return new Listing(
                "series",
                "The forecast and the relative affinity of every year, latest first",
                "Observed: ± 1.645 deviations under the draws of families. Forecast: predictive interval of the value that "
                        + "will be observed.",
                List.of(
                        Listing.Column.number("year", "Year"),
                        Listing.Column.words("kind", "Kind"),
                        Listing.Column.number("value", "Relative affinity"),
                        Listing.Column.number("joint_votes", "Joint votes")),
                rows);
    }

    private Estimate observed(int place) {
        double variance = series.variance(place);
        Prediction spread = new Prediction(series.values()[place], Math.sqrt(variance));
        Figured figure = Figured.of(
                series.values()[place],
                "yearly relative affinity; deviation of joint family draws",
                series.n()[place],
                level);
        return Double.isNaN(variance)
                ? figure.without("undefined in over 5 % of draws").build()
                : figure.between(spread.low(level), spread.high(level)).build();
    }
}
