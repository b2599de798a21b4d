package org.entente.construct.course;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
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
    public void prepare(Setting setting) {
        Forecasts forecasts = Forecasts.of(setting);
        forecasts.latest().ifPresent(origin -> new Volatility(forecasts, setting.level()).all());
    }
}
