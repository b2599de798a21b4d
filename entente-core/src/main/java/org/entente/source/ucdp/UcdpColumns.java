package org.entente.source.ucdp;

import java.util.List;
import org.entente.source.InputRefused;
import org.entente.source.table.TieRows;

/**
 * Where the columns of a file of conflict-years stand; the publisher's file and the shared layout name them alike.
 *
 * @param parties side A, its supporters, side B, its supporters
 */
record UcdpColumns(int conflict, int year, int type, int intensity, List<Integer> parties) {
    static UcdpColumns of(TieRows rows) throws InputRefused {
        return new UcdpColumns(
                rows.column("conflict_id"),
                rows.column("year"),
                rows.column("type_of_conflict"),
                rows.column("intensity_level"),
                List.of(
                        rows.column("gwno_a"),
                        rows.column("gwno_a_2nd"),
                        rows.column("gwno_b"),
                        rows.column("gwno_b_2nd")));
    }
}
