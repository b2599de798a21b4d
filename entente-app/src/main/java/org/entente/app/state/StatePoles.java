package org.entente.app.state;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.BlocFigures;
import org.entente.measure.Figures;
import org.entente.measure.Pole;
import org.entente.measure.Poles;
import org.entente.measure.Unit;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** Closeness to the default poles and to the state's own region. */
public final class StatePoles {
    private StatePoles() {}

    /** Closeness to each pole of which the state is neither the pole nor a member, by the pole's name. */
    public static Map<String, BlocFigures> figures(Figures figures, Unit unit, State state, LocalDate on) {
        Map<String, BlocFigures> list = new LinkedHashMap<>();
        int column = figures.record().column(state.ccode());
        for (Pole pole : Poles.withRegions(StateRegistry.builtIn(), on, List.of(state))) {
            if (!Poles.holds(pole, state.ccode(), on) && column >= 0) {
                list.put(pole.name(), figures.bloc(unit, column, pole));
            }
        }
        return list;
    }
}
