package org.entente.measure.beyond;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.Participation;
import org.entente.stat.residual.FamilyFolds;
import org.entente.stat.residual.WindowVotes;
import org.entente.vote.VoteRecord;

/**
 * A window as the kernels take it.
 *
 * @param unit the window
 * @param columns columns of the record of its states, ascending
 * @param ccodes their COW codes
 * @param rollCalls the roll calls, indexes in the record
 * @param votes who chose what
 */
record WindowData(Unit unit, int[] columns, int[] ccodes, int[] rollCalls, WindowVotes votes) {
    /** The data of a window, families in the folds they have in the whole record. */
    static WindowData of(VoteRecord record, Unit unit, long seed) {
        int[] columns = Participation.voters(record.planes().all(), unit.mask());
        int[] rollCalls = SliceMask.indexes(unit.mask());
        int[] folds = FamilyFolds.of(record.familyCount(), seed);
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] familyOf = new int[rollCalls.length];
        int[] foldOf = new int[rollCalls.length];
        byte[][] choices = new byte[rollCalls.length][];
        for (int r = 0; r < rollCalls.length; r++) {
            int family = record.rollCalls().get(rollCalls[r]).family();
            int number = numbers.computeIfAbsent(family, f -> numbers.size());
            familyOf[r] = number;
            foldOf[number] = folds[family];
            choices[r] = choices(record, rollCalls[r], columns);
        }
        WindowVotes votes = new WindowVotes(
                columns.length, choices, familyOf, Arrays.copyOf(foldOf, numbers.size()), FamilyFolds.COUNT);
        return new WindowData(
                unit, columns, Arrays.stream(columns).map(record::ccode).toArray(), rollCalls, votes);
    }

    private static byte[] choices(VoteRecord record, int rollCall, int[] columns) {
        byte[] choices = new byte[columns.length];
        for (int state = 0; state < columns.length; state++) {
            int choice = record.cell(rollCall, columns[state]) - 1;
            choices[state] = (byte) (choice >= 0 && choice < 3 ? choice : -1);
        }
        return choices;
    }

    /** Position of a state, negative when it cast no vote in the window. */
    int state(int ccode) {
        return Arrays.binarySearch(ccodes, ccode);
    }
}
