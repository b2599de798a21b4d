package org.entente.source.ucdp;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;

/** Where the columns of a file of conflict-years stand; the publisher's file and the shared layout name them alike. */
record UcdpColumns(int conflict, int year, int type, int intensity, int a, int withA, int b, int withB) {
    private static final List<String> NAMES = List.of(
            "conflict_id",
            "year",
            "type_of_conflict",
            "intensity_level",
            "gwno_a",
            "gwno_a_2nd",
            "gwno_b",
            "gwno_b_2nd");

    static UcdpColumns of(Header header, String file) throws InputRefused {
        List<String> missing = new ArrayList<>(NAMES);
        missing.removeAll(header.names());
        if (!missing.isEmpty()) {
            throw header.refusal(file, missing, "the UCDP/PRIO Armed Conflict Dataset (ucdp-prio-acd)");
        }
        int[] at = NAMES.stream().mapToInt(header::find).toArray();
        return new UcdpColumns(at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7]);
    }
}
