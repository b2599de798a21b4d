package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Which state a country of V-Dem is on a day. V-Dem goes on under one id where COW changes the code (Germany, Yemen). */
public final class VdemCodes {
    private final Map<Integer, List<State>> byId = new HashMap<>();

    /** Ids by this registry. */
    public VdemCodes(StateRegistry registry) {
        for (State state : registry.list()) {
            if (state.vdem() > 0) {
                byId.computeIfAbsent(state.vdem(), id -> new ArrayList<>()).add(state);
            }
        }
    }

    /** Whether the registry has a lineage of this V-Dem country id, on whatever day. */
    public boolean knows(int id) {
        return byId.containsKey(id);
    }

    /**
     * The ccode of a V-Dem country that day: of its lineages the one that COW counts as a state then, else the one seated
     * in the General Assembly; absent for colonies, occupied countries and others that were no states.
     */
    public OptionalInt ccode(int id, LocalDate on) {
        List<State> lineages = byId.getOrDefault(id, List.of());
        for (State state : lineages) {
            if (state.exists(on)) {
                return OptionalInt.of(state.ccode());
            }
        }
        for (State state : lineages) {
            if (state.unMember(on)) {
                return OptionalInt.of(state.ccode());
            }
        }
        return OptionalInt.empty();
    }
}
