package org.entente.source.geography;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.state.State;
import org.entente.state.StateCode;
import org.entente.state.StateRegistry;

/** CEPII's GeoDist by ccode: each pair of states once, territories that are no states left out. */
final class GeoDistPairs {
    /** Serbia and Montenegro are one state in it, and so is Sudan. */
    static final LocalDate DAY = LocalDate.of(2005, 12, 31);

    private GeoDistPairs() {}

    /** A pair, a below b. */
    record Pair(int a, int b, SharedTable.Row fields) {
        boolean is(String column) {
            return "1".equals(fields.get(column));
        }

        String key() {
            return a + " " + b;
        }
    }

    static List<Pair> list() throws IOException {
        Map<String, Integer> codes = codes();
        List<Pair> pairs = new ArrayList<>();
        for (SharedTable.Row row : SharedTable.rows("data/cepii_geodist.csv.gz", ';')) {
            Integer a = codes.get(row.get("iso_o"));
            Integer b = codes.get(row.get("iso_d"));
            if (a != null && b != null && a < b) {
                pairs.add(new Pair(a, b, row));
            }
        }
        return pairs;
    }

    private static Map<String, Integer> codes() {
        Map<String, Integer> codes = new HashMap<>();
        for (State state : StateRegistry.builtIn().list()) {
            for (StateCode code : state.codes()) {
                boolean iso = code.scheme() == StateCode.Scheme.ISO3 || code.scheme() == StateCode.Scheme.ISO3_FORMER;
                if (iso && state.onRecord(DAY)) {
                    codes.put(code.code(), state.ccode());
                }
            }
        }
        return codes;
    }
}
