package org.entente.state;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every row of the library's votes: its code names a lineage, and who has a row was seated that day or is listed. */
class UndlVotesFileTest {
    private final StateRegistry registry = StateRegistry.builtIn();

    @Test
    void whoHasARowWasSeated() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        SharedCsv.lines("data/unga_votes_undl.csv.gz", fields -> {
            if (!fields.get(0).equals("undl_id")) {
                LocalDate on = LocalDate.parse(fields.get(4));
                OptionalInt ccode = registry.ccodeOfUnCode(fields.get(1), on);
                if (ccode.isEmpty() || !registry.unMember(ccode.getAsInt(), on)) {
                    String who = ccode.isPresent() ? "" + ccode.getAsInt() : "no state for " + fields.get(1);
                    String did = fields.get(3).equals("X") ? " non-voting" : " cast";
                    counts.merge(who + " session " + fields.get(5) + did, 1, Integer::sum);
                }
            }
        });
        Set<String> differences = new TreeSet<>();
        counts.forEach((row, count) -> differences.add(row + ": " + count));
        KnownDifferences.compare("unga_votes_undl", differences);
    }
}
