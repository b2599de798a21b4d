package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.state.SystemPeriod;

/** The states that existed on some day of a year, numbered by ascending ccode. */
final class StateIndex {
    private final int[] ccodes;

    private StateIndex(int[] ccodes) {
        this.ccodes = ccodes;
    }

    static StateIndex of(StateRegistry registry, int year) {
        return new StateIndex(registry.list().stream()
                .filter(state -> existed(state, year))
                .mapToInt(State::ccode)
                .toArray());
    }

    /** In COW’s system, seated in the General Assembly, or, for a state that COW never had, in another list. */
    private static boolean existed(State state, int year) {
        Span days = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        boolean elsewhere = state.cow().isEmpty();
        return state.seats().stream().anyMatch(days::overlaps)
                || state.periods().stream()
                        .filter(period -> elsewhere || period.list() == SystemPeriod.StateList.COW)
                        .anyMatch(period -> days.overlaps(period.span()));
    }

    int size() {
        return ccodes.length;
    }

    int ccode(int index) {
        return ccodes[index];
    }

    /** The number of a state, negative if it did not exist in the year. */
    int find(int ccode) {
        return Arrays.binarySearch(ccodes, ccode);
    }
}
