package org.entente.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.state.State;
import org.jspecify.annotations.Nullable;

/**
 * A state as named on a command line.
 *
 * @param state the lineage
 * @param on the day on which it was looked up, whose codes and names are shown
 */
public record NamedState(State state, LocalDate on) {
    public int ccode() {
        return state.ccode();
    }

    /** What to type to name it: ISO alpha-3, else the COW code. */
    public String code() {
        return state.code(on);
    }

    public String name() {
        return state.name(on);
    }

    public String shortName() {
        return state.shortName(on);
    }

    /** The state object of JSON answers. */
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        OptionalInt gwcode = state.gwcode(on);
        String iso3 = state.iso3(on);
        fields.put("iso3", iso3.isEmpty() ? null : iso3);
        fields.put("ccode", state.ccode());
        fields.put("gwcode", gwcode.isPresent() ? gwcode.getAsInt() : null);
        fields.put("name", name());
        fields.put("on", on.toString());
        return fields;
    }
}
