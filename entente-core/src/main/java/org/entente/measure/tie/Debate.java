package org.entente.measure.tie;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

/** The speeches of some sessions of the General Debate as numbers: of each state, by session. */
final class Debate {
    static final String TOKENS = "tokens";

    /** By session, by kind, by state. */
    private final Map<String, Map<String, Map<Integer, Double>>> numbers = new TreeMap<>();

    /** The numbers of a table of speeches. */
    Debate(StateIndex states, TieTable speeches) {
        for (Tie tie : speeches.list()) {
            int i = states.find(tie.a());
            if (i >= 0 && tie.confidence().counts() && !Double.isNaN(tie.value())) {
                numbers.computeIfAbsent(tie.name(), session -> new HashMap<>())
                        .computeIfAbsent(tie.kind(), kind -> new HashMap<>())
                        .merge(i, tie.value(), Double::sum);
            }
        }
    }

    /** The sessions, in order of their names. */
    String[] sessions() {
        return numbers.keySet().toArray(new String[0]);
    }

    /** A number of a state in a session; NaN when it did not speak. */
    double number(String session, String kind, int state) {
        Map<String, Map<Integer, Double>> kinds = numbers.getOrDefault(session, Map.of());
        boolean spoke = kinds.getOrDefault(TOKENS, Map.of()).containsKey(state);
        return spoke ? kinds.getOrDefault(kind, Map.of()).getOrDefault(state, 0.0) : Double.NaN;
    }

    /** How many sessions a state spoke in. */
    int speeches(int state) {
        int count = 0;
        for (String session : numbers.keySet()) {
            count += Double.isNaN(number(session, TOKENS, state)) ? 0 : 1;
        }
        return count;
    }
}
