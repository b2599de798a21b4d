package org.entente.construct.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.construct.PairValues;

/**
 * The pairs that have a value of every part.
 *
 * @param list the two ccodes of each, the smaller first
 */
record Compared(List<int[]> list) {
    static final Compared NONE = new Compared(List.of());

    static Compared of(List<PairValues> parts) {
        int[] common = parts.get(0).ccodes();
        for (PairValues part : parts) {
            common = Arrays.stream(common)
                    .filter(ccode -> Arrays.binarySearch(part.ccodes(), ccode) >= 0)
                    .toArray();
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < common.length; i++) {
            for (int j = i + 1; j < common.length; j++) {
                if (whole(parts, common[i], common[j])) {
                    pairs.add(new int[] {common[i], common[j]});
                }
            }
        }
        return new Compared(pairs);
    }

    private static boolean whole(List<PairValues> parts, int a, int b) {
        return parts.stream().allMatch(part -> Double.isFinite(part.of(a, b)));
    }

    int pairs() {
        return list.size();
    }

    int states() {
        return (int) list.stream().flatMapToInt(Arrays::stream).distinct().count();
    }

    /** Which of them two states are; −1 for none. */
    int member(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        return IntStream.range(0, list.size())
                .filter(k -> list.get(k)[0] == low && list.get(k)[1] == high)
                .findFirst()
                .orElse(-1);
    }

    /** A part's values, in their order. */
    double[] values(PairValues part) {
        return list.stream().mapToDouble(pair -> part.of(pair[0], pair[1])).toArray();
    }
}
