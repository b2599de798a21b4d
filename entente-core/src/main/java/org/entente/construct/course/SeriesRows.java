package org.entente.construct.course;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Figured;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.measure.Estimate;
import org.entente.stat.Prediction;

/** The yearly values and the forecast years after them, as points and as rows. */
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

    /** In order of time. */
    List<CoursePoint> points() {
        List<CoursePoint> points = new ArrayList<>();
        for (int place = 0; place < series.size(); place++) {
            points.add(new CoursePoint(series.years()[place], false, observed(place), series.n()[place]));
        }
        for (Horizon horizon : Horizon.values()) {
            if (forecast.prediction(horizon).isPresent()) {
                points.add(new CoursePoint(lastYear + horizon.years, true, forecast.estimate(horizon), 0));
            }
        }
        return points;
    }

    Listing listing() {
        List<List<Item>> rows = new ArrayList<>();
        points().forEach(point -> rows.add(0, row(point)));
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

    private static List<Item> row(CoursePoint point) {
        return List.of(
                new Item.Words(String.valueOf(point.year())),
                new Item.Words(point.predicted() ? "forecast" : "observed"),
                new Item.Figure(point.estimate(), Indicator.SCORE, true),
                point.predicted() ? new Item.Words("") : new Item.Count(point.votes()));
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
