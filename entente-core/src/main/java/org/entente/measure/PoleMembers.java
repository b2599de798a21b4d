package org.entente.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.vote.VoteRecord;

/**
 * Who belongs to which pole on the last day of a unit.
 *
 * @param columns per pole, the states of the unit that are it or its members, ascending
 * @param any the states that belong to any pole
 */
record PoleMembers(int[][] columns, Set<Integer> any) {
    static PoleMembers of(VoteRecord record, UnitFigures point, List<Pole> poles) {
        int[] rollCalls = SliceMask.indexes(point.unit().mask());
        if (rollCalls.length == 0) {
            return new PoleMembers(new int[poles.size()][0], Set.of());
        }
        LocalDate last = record.rollCalls().get(rollCalls[rollCalls.length - 1]).date();
        Set<Integer> any = new HashSet<>();
        int[][] columns = new int[poles.size()][];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = poles.get(k).members().on(last).stream()
                    .mapToInt(ccode -> point.state(record.column(ccode)))
                    .filter(state -> state >= 0)
                    .sorted()
                    .toArray();
            Arrays.stream(columns[k]).forEach(any::add);
        }
        return new PoleMembers(columns, any);
    }
}
