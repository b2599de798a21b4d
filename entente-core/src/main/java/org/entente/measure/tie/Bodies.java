package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

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

    static Tie better(Tie earlier, Tie later) {
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
}
