package org.entente.stat;

import java.util.Arrays;

/** How well a figure sets one group of cases above another. */
public final class Separation {
    private Separation() {}

    /**
     * The chance that a case drawn from the first group lies above one drawn from the second, ties counted half: the area
     * under the curve of Hanley and McNeil (1982), Mann and Whitney's statistic divided by the number of pairs of cases. NaN
     * values are left out; NaN where a group is empty. Cost N log N.
     */
    public static double chance(double[] upper, double[] lower) {
        double[] above = sorted(upper);
        double[] below = sorted(lower);
        if (above.length == 0 || below.length == 0) {
            return Double.NaN;
        }
        double halves = 0;
        int less = 0;
        int atMost = 0;
        for (double value : above) {
            while (less < below.length && below[less] < value) {
                less++;
            }
            while (atMost < below.length && below[atMost] <= value) {
                atMost++;
            }
            halves += less + atMost;
        }
        return halves / 2 / above.length / below.length;
    }

    private static double[] sorted(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }
}
