package org.entente.construct.course;

import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
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

    @Override
    public Reading ofWorld(Setting setting) {
        return new BacktestReading(Forecasts.of(setting), setting.level()).reading();
    }

    @Override
    public void prepare(Setting setting) {
        Forecasts forecasts = Forecasts.of(setting);
        forecasts.latest().ifPresent(origin -> new Volatility(forecasts, setting.level()).all());
    }
}
