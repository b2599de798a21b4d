package org.entente.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.entente.app.file.Column;
import org.entente.state.Capital;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;

/** The states of the registry, a row each. */
public final class StateExport {
    private final List<State> states = StateRegistry.builtIn().list();
    private final LocalDate on;

    /** @param on the day whose codes and names are given; of an ended state its last ones */
    public StateExport(LocalDate on) {
        this.on = on;
    }

    /** Codes, names and the days in the system and in the General Assembly. */
    public List<Column> columns() {
        return List.of(
                whole(
                        "ccode",
                        "COW code; Gleditsch–Ward’s where COW has none; from 1001 the registry’s own",
                        State::ccode),
                text("cow", "COW abbreviation", state -> state.cow()),
                text("iso3", "ISO 3166-1 alpha-3, the last one of an ended state", state -> state.iso3(on)),
                text("iso2", "ISO 3166-1 alpha-2", state -> state.iso2(on)),
                whole("gwcode", "Gleditsch–Ward number that day", this::gwcode),
                whole("vdem", "V-Dem country id", state -> state.vdem() == 0 ? Column.MISSING : state.vdem()),
                whole("m49", "UN M49 number", state -> state.m49() == 0 ? Column.MISSING : state.m49()),
                text("name", "name in full", state -> state.name(on)),
                text("short_name", "name for tables", state -> state.shortName(on)),
                text("names", "all names, joined by |", StateExport::names),
                text("region", "UN M49 region", State::region),
                text("subregion", "UN M49 sub-region", State::subregion),
                text("regional_group", "UN regional group that day", this::group),
                text("capital", "capital that day", this::capital),
                text("system", "days in COW’s state system", state -> spans(state.system())),
                text("un_member", "days seated in the General Assembly", state -> spans(state.seats())));
    }

    private int gwcode(State state) {
        return state.gwcode(on).orElse(Column.MISSING);
    }

    private String group(State state) {
        return StateRegistry.builtIn().regionalGroup(state.ccode(), on);
    }

    private @Nullable String capital(State state) {
        Capital capital = state.capital(on);
        return capital == null ? null : capital.name();
    }

    private static String names(State state) {
        return state.names().stream().map(name -> name.name()).distinct().collect(Collectors.joining("|"));
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> day(span.from(), LocalDate.MIN) + "/" + day(span.to(), LocalDate.MAX))
                .collect(Collectors.joining("|"));
    }

    /** A day as ISO text; nothing for an open end, as ISO 8601 writes open intervals. */
    private static String day(LocalDate day, LocalDate open) {
        return day.equals(open) ? ".." : day.toString();
    }

    private Column text(String name, String meaning, Function<State, @Nullable String> value) {
        @Nullable String[] values = new @Nullable String[states.size()];
        for (int i = 0; i < values.length; i++) {
            String text = value.apply(states.get(i));
            values[i] = Objects.requireNonNullElse(text, "").isEmpty() ? null : text;
        }
        return new Column.Text(name, meaning, values);
    }

    private Column whole(String name, String meaning, ToIntFunction<State> value) {
        return new Column.Whole(name, meaning, states.stream().mapToInt(value).toArray());
    }
}
