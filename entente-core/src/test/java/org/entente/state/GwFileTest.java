package org.entente.state;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Codes and dates against the list of Gleditsch and Ward. */
class GwFileTest {
    private final StateRegistry registry = StateRegistry.builtIn();

    @Test
    void everyPeriodIsTheirs() throws IOException {
        Set<String> theirs = new HashSet<>();
        for (SharedCsv.Row row : SharedCsv.rows("data/gw_states.csv")) {
            String to = row.get("enddate").equals("2017-12-31") ? "today" : row.get("enddate");
            String code = row.get("gwcode");
            theirs.add(code + " " + row.get("startdate") + " to " + to + " as " + code);
        }
        Set<String> ours = new HashSet<>();
        for (State state : registry.list()) {
            for (SystemPeriod period : state.periods()) {
                if (period.list() == SystemPeriod.StateList.GW) {
                    String to =
                            period.span().open() ? "today" : period.span().to().toString();
                    ours.add(period.code() + " " + period.span().from() + " to " + to + " as " + state.ccode());
                }
            }
        }
        KnownDifferences.compare("gw_states", CowFileTest.Differences.between(theirs, ours));
    }
}
