package org.entente.app.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.vote.VoteRecord;

/**
 * The families of a unit's roll calls.
 *
 * @param rollCalls the unit's roll calls, indexes in the record
 * @param of for each of them its family, numbered from 0 in order of first appearance
 * @param ids the families' numbers in the record, in that order
 */
record Families(int[] rollCalls, int[] of, List<Integer> ids) {
    static Families of(VoteRecord record, Unit unit) {
        int[] rollCalls = SliceMask.indexes(unit.mask());
        int[] inRecord = Arrays.stream(rollCalls)
                .map(r -> record.rollCalls().get(r).family())
                .toArray();
        LinkedHashSet<Integer> distinct = new LinkedHashSet<>();
        for (int family : inRecord) {
            distinct.add(family);
        }
        List<Integer> ids = List.copyOf(distinct);
        int[] place = new int[record.familyCount()];
        for (int family = 0; family < ids.size(); family++) {
            place[ids.get(family)] = family;
        }
        return new Families(
                rollCalls, Arrays.stream(inRecord).map(family -> place[family]).toArray(), ids);
    }

    int count() {
        return ids.size();
    }
}
