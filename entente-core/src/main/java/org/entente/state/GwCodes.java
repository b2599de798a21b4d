package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Which state a number of Gleditsch and Ward means in a year. */
public final class GwCodes {
    private record Use(State state, Span span) {}

    private final Map<Integer, List<Use>> byCode = new HashMap<>();

    /** Numbers by this registry, microstates included. */
    public GwCodes(StateRegistry registry) {
        for (State state : registry.list()) {
            for (SystemPeriod period : state.periods()) {
                if (period.list() == SystemPeriod.StateList.GW || period.list() == SystemPeriod.StateList.GW_MICRO) {
                    byCode.computeIfAbsent(period.code(), code -> new ArrayList<>())
                            .add(new Use(state, period.span()));
                }
            }
        }
    }

    /**
     * The ccode of a number in a year: of the lineages that bear it then the one that bears it last. A number that its
     * lineage has given up (345 after Serbia became 340) still means that lineage as long as COW counts it as a state.
     */
    public OptionalInt ccode(int code, int year) {
        Span days = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        OptionalInt former = OptionalInt.empty();
        Use last = null;
        for (Use use : byCode.getOrDefault(code, List.of())) {
            if (use.span.overlaps(days) && (last == null || use.span.to().isAfter(last.span.to()))) {
                last = use;
            } else if (use.span.to().isBefore(days.from()) && use.state.exists(days.to())) {
                former = OptionalInt.of(use.state.ccode());
            }
        }
        return last == null ? former : OptionalInt.of(last.state.ccode());
    }
}
