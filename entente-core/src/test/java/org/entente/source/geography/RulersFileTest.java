package org.entente.source.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.entente.tie.PackedDate;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;

/** Former rulers beside ICOW's colonial history and {@code colony} of CEPII's GeoDist. */
class RulersFileTest {
    private static final int FIRST_MONTH = 1780 * 100;
    private final TieTable rulers = Tables.rulers();

    @Test
    void everyDifferenceFromColonialHistoryIsDecided() throws IOException {
        Set<String> differences = new TreeSet<>();
        int compared = 0;
        for (SharedTable.Row row : SharedTable.rows("data/icow_coldata110.csv", ',')) {
            if (row.number("IndDate") >= FIRST_MONTH) {
                compare(row, differences);
                compared++;
            }
        }
        assertThat(compared).as("states that became independent since 1780").isGreaterThan(160);
        Decided.compare("icow_coldata110", differences);
    }

    private void compare(SharedTable.Row row, Set<String> differences) {
        int state = row.number("State");
        int last = row.number("IndFrom");
        int colonial = row.number("ColRuler");
        if (last > 0) {
            int until = rulers.of(last, state).stream()
                    .mapToInt(tie -> tie.to())
                    .max()
                    .orElse(0);
            String theirs = row.get("IndDate").substring(0, 4) + "-"
                    + row.get("IndDate").substring(4);
            String ours = PackedDate.text(until);
            if (ours.isEmpty()) {
                differences.add("theirs " + last + " " + state);
            } else if (!ours.startsWith(theirs) && !ours.equals(theirs.substring(0, 4))) {
                differences.add("end " + last + " " + state + ": theirs " + theirs + ", ours " + ours);
            }
        }
        if (colonial > 0 && colonial != last && rulers.of(colonial, state).isEmpty()) {
            differences.add("theirs " + colonial + " " + state);
        }
    }

    @Test
    void everyDifferenceFromGeoDistIsDecided() throws IOException {
        Set<String> differences = new TreeSet<>();
        for (GeoDistPairs.Pair pair : GeoDistPairs.list()) {
            boolean ours = !rulers.of(pair.a(), pair.b()).isEmpty()
                    || !rulers.of(pair.b(), pair.a()).isEmpty();
            if (ours != pair.is("colony")) {
                differences.add((ours ? "ours " : "theirs ") + pair.key());
            }
        }
        Decided.compare("geodist_colony", differences);
    }
}
