package org.entente.app.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.BlocFigures;
import org.entente.measure.Figures;
import org.entente.measure.Pole;
import org.entente.measure.Unit;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** The default poles: United States, European Union, Russia, China, Türkiye, and the state's own region. */
public final class StatePoles {
    private static final LocalDate CHINA_CHANGES = LocalDate.of(1971, 10, 25);

    private StatePoles() {}

    /** Closeness to each pole of which the state is neither the pole nor a member, by the pole's name. */
    public static Map<String, BlocFigures> figures(Figures figures, Unit unit, State state, LocalDate on) {
        Map<String, BlocFigures> list = new LinkedHashMap<>();
        int column = figures.record().column(state.ccode());
        for (Pole pole : poles(state, on)) {
            boolean own = !pole.id().equals("region") && pole.members().on(on).contains(state.ccode());
            if (!own && column >= 0) {
                list.put(pole.name(), figures.bloc(unit, column, pole));
            }
        }
        return list;
    }

    private static List<Pole> poles(State state, LocalDate on) {
        StateRegistry registry = StateRegistry.builtIn();
        return List.of(
                single("us", 2, on),
                new Pole("eu", "European Union", day -> registry.members("EU", day)),
                single("russia", 365, on),
                new Pole("china", registry.get(710).shortName(on), StatePoles::china),
                single("turkiye", 640, on),
                new Pole("region", state.subregion(), day -> region(state.subregion(), day)));
    }

    private static Pole single(String id, int ccode, LocalDate on) {
        return new Pole(id, StateRegistry.builtIn().get(ccode).shortName(on), day -> List.of(ccode));
    }

    /** The holder of China's seat. */
    private static Collection<Integer> china(LocalDate day) {
        return List.of(day.isBefore(CHINA_CHANGES) ? 713 : 710);
    }

    private static Collection<Integer> region(String subregion, LocalDate day) {
        return StateRegistry.builtIn().list().stream()
                .filter(state -> state.subregion().equals(subregion) && state.unMember(day))
                .map(State::ccode)
                .toList();
    }
}
