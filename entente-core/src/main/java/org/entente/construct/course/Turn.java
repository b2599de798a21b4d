package org.entente.construct.course;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The change of a pair's three-year mean round a year: the three years after it minus the three before, the year itself
 * belonging to neither.
 *
 * @param before mean of the three years before
 * @param after mean of the three years after
 * @param variance sampling variance of the change under the draws that all years share
 */
record Turn(double before, double after, double variance) {
    static final int SIDE = 3;

    double change() {
        return after - before;
    }

    /** Whether all three years on each side have a value. */
    static boolean defined(AffinitySeries series, int year) {
        return IntStream.rangeClosed(year - SIDE, year + SIDE)
                .filter(each -> each != year)
                .allMatch(each -> series.place(each) >= 0);
    }

    /** The change round a year for which it is defined. */
    static Turn of(AffinitySeries series, int year) {
        double[] weights = new double[series.size()];
        double before = 0;
        double after = 0;
        for (int k = 1; k <= SIDE; k++) {
            int earlier = series.place(year - k);
            int later = series.place(year + k);
            before += series.values()[earlier] / SIDE;
            after += series.values()[later] / SIDE;
            weights[earlier] = -1.0 / SIDE;
            weights[later] = 1.0 / SIDE;
        }
        return new Turn(before, after, series.varianceOf(weights));
    }

    /** The change round a year of values given by place of year; empty where one is missing. */
    static OptionalDouble change(AffinityMatrix matrix, int pair, int year) {
        int end = matrix.end(pair, year + SIDE);
        int start = Math.max(matrix.starts()[pair], end - 2 * SIDE - 1);
        double[] changes = new double[2];
        int[] counts = new int[2];
        for (int place = start; place < end; place++) {
            int away = matrix.years()[place] - year;
            if (away != 0 && Math.abs(away) <= SIDE) {
                counts[away > 0 ? 1 : 0]++;
                changes[away > 0 ? 1 : 0] += matrix.values()[place];
            }
        }
        return Arrays.stream(counts).allMatch(count -> count == SIDE)
                ? OptionalDouble.of((changes[1] - changes[0]) / SIDE)
                : OptionalDouble.empty();
    }
}
