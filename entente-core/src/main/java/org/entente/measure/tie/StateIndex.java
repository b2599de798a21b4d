package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.state.SystemPeriod;

/** The states that existed on some day of a year, numbered by ascending ccode. */
final class StateIndex {
    private final int[] ccodes;
    private final boolean[] listed;

    private StateIndex(int[] ccodes, boolean[] listed) {
        this.ccodes = ccodes;
        this.listed = listed;
    }

    static StateIndex of(StateRegistry registry, int year) {
        List<State> states =
                registry.list().stream().filter(state -> existed(state, year)).toList();
        int[] ccodes = states.stream().mapToInt(State::ccode).toArray();
        boolean[] listed = new boolean[ccodes.length];
        for (int i = 0; i < listed.length; i++) {
            listed[i] = inSystem(states.get(i), year);
        }
        return new StateIndex(ccodes, listed);
    }

    /** In COW’s system, seated in the General Assembly, or, for a state that COW never had, in another list. */
    private static boolean existed(State state, int year) {
        Span days = days(year);
        boolean elsewhere = state.cow().isEmpty();
        return state.seats().stream().anyMatch(days::overlaps)
                || state.periods().stream()
                        .filter(period -> elsewhere || period.list() == SystemPeriod.StateList.COW)
                        .anyMatch(period -> days.overlaps(period.span()));
    }

    private static boolean inSystem(State state, int year) {
        Span days = days(year);
        return state.periods().stream()
                .filter(period ->
                        period.list() == SystemPeriod.StateList.COW || period.list() == SystemPeriod.StateList.GW)
                .anyMatch(period -> days.overlaps(period.span()));
    }

    private static Span days(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    int size() {
        return ccodes.length;
    }

    int ccode(int index) {
        return ccodes[index];
    }

    /** Whether Correlates of War or Gleditsch and Ward list it in the year: what datasets of all states are of. */
    boolean listed(int index) {
        return listed[index];
    }

    /** The number of a state, negative if it did not exist in the year. */
    int find(int ccode) {
        return Arrays.binarySearch(ccodes, ccode);
    }
}
