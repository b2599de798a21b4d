package org.entente.construct.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.PairValues;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.state.State;

/** Whether a relation lasts: forecasts of yearly relative affinity with their backtest, volatility, change round shocks. */
public final class Durability implements Construct {
    /** The construct. */
    public Durability() {}

    @Override
    public ConstructCard card() {
        return DurabilityCard.CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        return new DurabilityReading(setting, a, b).reading();
    }

    /** A pair's relative affinity year by year, the forecast years last: what its reading lists, for a drawing. */
    public static List<CoursePoint> course(Setting setting, State a, State b) {
        return new DurabilityReading(setting, a, b).points();
    }

    /**
     * The years that a reading of it is of, which are not those of the setting's head: those of the series and of its
     * forecasts, or those in which the forecasts judged were made.
     *
     * @param states the two of a pair, or none for the backtest
     */
    public static String years(Setting setting, List<State> states, Reading reading) {
        if (reading.listings().isEmpty()) {
            return setting.headline().label();
        }
        if (states.isEmpty()) {
            return reading.findings().stream()
                    .filter(finding -> finding.indicator().equals(BacktestReading.COVERAGE))
                    .map(Finding::years)
                    .max(Comparator.comparingInt(String::length))
                    .map(years -> "forecasts made in " + years)
                    .orElse(setting.headline().label());
        }
        List<CoursePoint> points = course(setting, states.get(0), states.get(1));
        String predicted = span(points.stream().filter(CoursePoint::predicted));
        return span(points.stream().filter(point -> !point.predicted()))
                + (predicted.isEmpty() ? "" : ", forecast for " + predicted);
    }

    private static String span(Stream<CoursePoint> points) {
        int[] years = points.mapToInt(CoursePoint::year).toArray();
        return years.length == 0 ? "" : years[0] + "–" + years[years.length - 1];
    }

    @Override
    public Reading ofWorld(Setting setting) {
        return new BacktestReading(Forecasts.of(setting), setting.level()).reading();
    }

    @Override
    public List<String> weighed() {
        return List.of(PairForecast.ID, Volatility.ID);
    }

    @Override
    public Optional<PairValues> distribution(Setting setting, String indicator) {
        Forecasts forecasts = Forecasts.of(setting);
        return forecasts.latest().map(origin -> {
            double[] values = indicator.equals(Volatility.ID)
                    ? new Volatility(forecasts, setting.level()).values(origin)
                    : PairForecast.values(forecasts, origin);
            int from = setting.record().rollCalls().get(0).year();
            return new PairValues(
                    setting.record().ccodes(),
                    values,
                    from,
                    origin.origin(),
                    setting.evidence().origins());
        });
    }

    @Override
    public boolean ready(Setting setting, String indicator) {
        return Forecasts.ready(setting);
    }

    @Override
    public void prepare(Setting setting) {
        Forecasts forecasts = Forecasts.of(setting);
        forecasts.latest().ifPresent(origin -> new Volatility(forecasts, setting.level()).all());
    }
}
