package org.entente.stat;

import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Whether marks of two kinds stand where scores are high, against all circular shifts of the one kind combined with all of
 * the other: the marks of a kind keep their distances, and every combination is looked at, so that p is exact.
 *
 * @param statistic sum of the scores at the marks
 * @param expected its mean under all shifts
 * @param p share of the shifts, the marks as they stand among them, whose sum is as high or higher
 * @param floor the least p there could be
 * @param shifts how many combinations there are
 */
public record ShiftTest(double statistic, double expected, double p, double floor, int shifts) {
    private static final double SAME = 1e-12;

    /**
     * The test.
     *
     * @param scores round the circle
     * @param first places of the marks of one kind; none leaves the shifts of the other alone
     * @param second places of those of the other
     */
    public static ShiftTest of(double[] scores, int[] first, int[] second) {
        double[] sumsFirst = sums(scores, first);
        double[] sumsSecond = sums(scores, second);
        double observed = sumsFirst[0] + sumsSecond[0];
        int shifts = sumsFirst.length * sumsSecond.length;
        int asHigh = 0;
        double all = 0;
        for (double one : sumsFirst) {
            for (double other : sumsSecond) {
                asHigh += one + other >= observed - SAME ? 1 : 0;
                all += one + other;
            }
        }
        return new ShiftTest(observed, all / shifts, (double) asHigh / shifts, 1.0 / shifts, shifts);
    }

    /** The sum at every shift; a single 0 for no marks. */
    private static double[] sums(double[] scores, int[] marks) {
        if (marks.length == 0) {
            return new double[1];
        }
        return IntStream.range(0, scores.length)
                .mapToDouble(shift -> IntStream.of(marks)
                        .mapToDouble(mark -> scores[(mark + shift) % scores.length])
                        .sum())
                .toArray();
    }

    /** All combinations of shifts of marks on a circle of so many places, the unshifted ones first. */
    static void forEach(int places, int[] first, int[] second, BiConsumer<int[], int[]> taker) {
        for (int k = 0; k < (first.length == 0 ? 1 : places); k++) {
            int[] one = shifted(first, k, places);
            for (int l = 0; l < (second.length == 0 ? 1 : places); l++) {
                taker.accept(one, shifted(second, l, places));
            }
        }
    }

    private static int[] shifted(int[] marks, int shift, int places) {
        return IntStream.of(marks).map(mark -> (mark + shift) % places).toArray();
    }
}
