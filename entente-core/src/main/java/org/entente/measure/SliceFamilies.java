package org.entente.measure;

import java.util.Arrays;
import org.entente.vote.VoteRecord;

/**
 * The families of roll calls of a mask, numbered from 0 in order of first appearance: what the bootstrap draws.
 *
 * @param numbers for every family of the record its number here, −1 when the mask holds none of its roll calls
 * @param count how many there are
 */
public record SliceFamilies(int[] numbers, int count) {
    /** The families of a mask. */
    public static SliceFamilies of(VoteRecord record, long[] mask) {
        int[] numbers = new int[record.familyCount()];
        Arrays.fill(numbers, -1);
        int count = 0;
        for (int r : SliceMask.indexes(mask)) {
            int family = record.rollCalls().get(r).family();
            if (numbers[family] < 0) {
                numbers[family] = count++;
            }
        }
        return new SliceFamilies(numbers, count);
    }

    /** For each of these roll calls the number of its family. */
    public int[] of(VoteRecord record, int[] rollCalls) {
        return Arrays.stream(rollCalls)
                .map(r -> numbers[record.rollCalls().get(r).family()])
                .toArray();
    }

    /** For each family of a part, numbered by the part, its number here. */
    int[] columns(SliceFamilies part) {
        int[] columns = new int[part.count];
        for (int family = 0; family < numbers.length; family++) {
            if (part.numbers[family] >= 0) {
                columns[part.numbers[family]] = numbers[family];
            }
        }
        return columns;
    }
}
