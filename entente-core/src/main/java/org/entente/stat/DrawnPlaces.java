package org.entente.stat;

import java.util.Arrays;

/** Percentiles of members of a set among each other, draw by draw, and how far several of one member lie apart. */
public final class DrawnPlaces {
    private DrawnPlaces() {}

    /**
     * Percentiles of every member among all in each of the first draws. Cost draws × N log N.
     *
     * @param drawn {@code [member][draw]}; a member without values has none, and is counted in no draw
     * @return {@code [member][draw]}, NaN for a member without values
     */
    public static double[][] of(double[][] drawn, int draws) {
        double[][] places = new double[drawn.length][draws];
        double[] inDraw = new double[drawn.length];
        for (int draw = 0; draw < draws; draw++) {
            for (int k = 0; k < inDraw.length; k++) {
                inDraw[k] = drawn[k].length == 0 ? Double.NaN : drawn[k][draw];
            }
            Percentile among = Percentile.among(inDraw);
            for (int k = 0; k < inDraw.length; k++) {
                places[k][draw] = among.of(inDraw[k]);
            }
        }
        return places;
    }

    /** The largest minus the smallest; NaN with fewer than two. NaN are left out. */
    public static double spread(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return sorted.length < 2 ? Double.NaN : sorted[sorted.length - 1] - sorted[0];
    }

    /** The place of the largest, the first of equals; −1 without any. */
    public static int largest(double[] values) {
        int largest = -1;
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k]) && (largest < 0 || values[k] > values[largest])) {
                largest = k;
            }
        }
        return largest;
    }

    /** The value at a place minus the largest of the others, below 0 where one of them is larger; NaN without others. */
    public static double lead(double[] values, int place) {
        double highest = Double.NaN;
        for (int k = 0; k < values.length; k++) {
            if (k != place && !Double.isNaN(values[k])) {
                highest = Double.isNaN(highest) ? values[k] : Math.max(highest, values[k]);
            }
        }
        return values[place] - highest;
    }
}
