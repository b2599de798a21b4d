package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.jspecify.annotations.Nullable;

/** Which states are in which named bodies on a day: organisations, or pacts. */
final class Bodies {
    private final Map<String, Map<Integer, Tie>> rows = new TreeMap<>();

    private Bodies() {}

    /** By the rows that may hold that day; of several of one state in one body the one that counts, then the later. */
    static Bodies on(LocalDate day, TieTable table) {
        Bodies bodies = new Bodies();
        for (int row = 0; row < table.size(); row++) {
            Tie tie = table.get(row);
            if (tie.on(day)) {
                bodies.rows.computeIfAbsent(tie.name(), name -> new TreeMap<>()).merge(tie.a(), tie, Bodies::better);
            }
        }
        return bodies;
    }

    private static Tie better(Tie earlier, Tie later) {
        return earlier.confidence().counts() && !later.confidence().counts() ? earlier : later;
    }

    /** The rows of each body, by state. */
    Map<String, Map<Integer, Tie>> rows() {
        return rows;
    }

    /** Whether a state is in any. */
    boolean has(int ccode) {
        return rows.values().stream().anyMatch(states -> states.containsKey(ccode));
    }

    /** The organisations in which both have a standing. */
    List<SharedSeat> seats(int a, int b) {
        List<SharedSeat> seats = new ArrayList<>();
        rows.forEach((name, states) -> {
            Tie one = states.get(a);
            Tie other = states.get(b);
            if (one != null && other != null) {
                seats.add(new SharedSeat(name, one, other));
            }
        });
        return seats;
    }

    /** The pacts to which both are party. */
    List<SharedPact> pacts(int a, int b) {
        List<SharedPact> pacts = new ArrayList<>();
        rows.forEach((name, states) -> {
            @Nullable SharedPact pact = pact(name, states, a, b);
            if (pact != null) {
                pacts.add(pact);
            }
        });
        return pacts;
    }

    static @Nullable SharedPact pact(String name, Map<Integer, Tie> states, int a, int b) {
        Tie one = states.get(a);
        Tie other = states.get(b);
        return one == null || other == null ? null : new SharedPact(name, states.size(), one, other);
    }
}
