package org.entente.measure.beyond;

import java.util.Arrays;
import org.entente.measure.ideal.IdealPointData;
import org.entente.vote.VoteRecord;

/**
 * The votes of all years and of a window as ideal points take them, and where each part of the window's lies in those of
 * all years.
 *
 * @param window the window
 * @param all the votes of all years
 * @param part those of the window
 * @param rowOfPart for each row of the part its row in all
 * @param itemOfPart for each item of the part its item in all
 * @param foldOfAll fold of each item of all: that of its first text's family
 * @param foldOfPart fold of each item of the part
 * @param places for each item of the part the place of its first roll call in the window
 */
record WindowPoints(
        WindowData window,
        IdealPointData all,
        IdealPointData part,
        int[] rowOfPart,
        int[] itemOfPart,
        int[] foldOfAll,
        int[] foldOfPart,
        int[] places) {
    /**
     * Joins a window to the votes of all years.
     *
     * @param folds of the record's families
     */
    static WindowPoints of(VoteRecord record, IdealPointData all, WindowData window, int[] folds) {
        IdealPointData part = all.on(record, window.unit().mask());
        int[] itemOf = new int[record.size()];
        for (int item = 0; item < all.rollCalls().length; item++) {
            for (int r : all.rollCalls()[item]) {
                itemOf[r] = item;
            }
        }
        int[] firsts = Arrays.stream(part.rollCalls()).mapToInt(item -> item[0]).toArray();
        int[] foldOfAll =
                Arrays.stream(all.families()).map(family -> folds[family]).toArray();
        int[] itemOfPart = Arrays.stream(firsts).map(r -> itemOf[r]).toArray();
        int[] rowOfPart = new int[part.size()];
        Arrays.setAll(
                rowOfPart, row -> all.row(part.ccode(row), part.session(row)).orElseThrow());
        return new WindowPoints(
                window,
                all,
                part,
                rowOfPart,
                itemOfPart,
                foldOfAll,
                Arrays.stream(itemOfPart).map(item -> foldOfAll[item]).toArray(),
                Arrays.stream(firsts)
                        .map(r -> Arrays.binarySearch(window.rollCalls(), r))
                        .toArray());
    }
}
