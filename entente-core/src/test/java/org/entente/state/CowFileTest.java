package org.entente.state;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Codes, abbreviations and dates against the list of the Correlates of War. */
class CowFileTest {
    private final StateRegistry registry = StateRegistry.builtIn();

    @Test
    void everyPeriodIsTheirs() throws IOException {
        Set<String> theirs = new HashSet<>();
        for (SharedCsv.Row row : SharedCsv.rows("data/cow_states.csv")) {
            String from = date(row, "st");
            String to = date(row, "end");
            theirs.add(row.get("ccode") + " " + row.get("stateabb") + " " + from + " to "
                    + (to.equals("2016-12-31") ? "today" : to));
        }
        Set<String> ours = new HashSet<>();
        for (State state : registry.list()) {
            for (Span span : state.system()) {
                ours.add(state.ccode() + " " + state.cow() + " " + span.from() + " to "
                        + (span.open() ? "today" : span.to().toString()));
            }
        }
        KnownDifferences.compare("cow_states", Differences.between(theirs, ours));
    }

    private static String date(SharedCsv.Row row, String part) {
        return "%s-%2s-%2s"
                .formatted(row.get(part + "year"), row.get(part + "month"), row.get(part + "day"))
                .replace(' ', '0');
    }

    /** What only one side has. */
    static final class Differences {
        private Differences() {}

        static Set<String> between(Set<String> theirs, Set<String> ours) {
            Set<String> differences = new TreeSet<>();
            for (String item : theirs) {
                if (!ours.contains(item)) {
                    differences.add("theirs " + item);
                }
            }
            for (String item : ours) {
                if (!theirs.contains(item)) {
                    differences.add("ours " + item);
                }
            }
            return differences;
        }
    }
}
