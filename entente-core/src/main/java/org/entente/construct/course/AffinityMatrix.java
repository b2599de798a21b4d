package org.entente.construct.course;

import java.util.Arrays;

/**
 * Yearly relative affinity of all pairs of a record's columns, pair by pair in order of year.
 *
 * @param starts for every pair the first of its places; one more at the end
 * @param years the year at each place
 * @param n joint votes at each place
 * @param values relative affinity at each place
 * @param lagged covariances with the years before, {@link YearlyAffinity#LAGS} + 1 a place; the first is the variance,
 *     negative where undefined
 */
record AffinityMatrix(int[] starts, short[] years, short[] n, float[] values, float[] lagged) {
    private static final int EACH = YearlyAffinity.LAGS + 1;

    /** Sorts the lines of {@link AffinityRows}, which stand year by year, into pairs. */
    static AffinityMatrix of(float[] rows, int pairs) {
        int count = rows.length / AffinityRows.WIDTH;
        int[] starts = new int[pairs + 1];
        for (int row = 0; row < count; row++) {
            starts[(int) rows[row * AffinityRows.WIDTH + 1] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        AffinityMatrix matrix = new AffinityMatrix(
                starts, new short[count], new short[count], new float[count], new float[count * EACH]);
        int[] next = starts.clone();
        for (int row = 0; row < count; row++) {
            int at = row * AffinityRows.WIDTH;
            matrix.enter(rows, at, next[(int) rows[at + 1]]++);
        }
        return matrix;
    }

    private void enter(float[] rows, int at, int place) {
        years[place] = (short) rows[at];
        n[place] = (short) rows[at + 2];
        values[place] = rows[at + 3];
        System.arraycopy(rows, at + 4, lagged, place * EACH, EACH);
    }

    int pairs() {
        return starts.length - 1;
    }

    /** Sampling variance at a place, negative where undefined. */
    float variance(int place) {
        return lagged[place * EACH];
    }

    /**
     * Sampling variance of the change from the place before under the shared draws; NaN unless both are of one pair, of
     * neighbouring years and with a variance.
     */
    double varianceOfChange(int place) {
        boolean neighbours = years[place] - years[place - 1] == 1;
        return neighbours && variance(place) >= 0 && variance(place - 1) >= 0
                ? variance(place) + variance(place - 1) - 2.0 * lagged[place * EACH + 1]
                : Double.NaN;
    }

    /** First place of the pair after the last of a year or before. */
    int end(int pair, int lastYear) {
        int end = starts[pair + 1];
        while (end > starts[pair] && years[end - 1] > lastYear) {
            end--;
        }
        return end;
    }

    /** A pair's series up to a year. */
    AffinitySeries series(int pair, int lastYear) {
        int from = starts[pair];
        int size = end(pair, lastYear) - from;
        int[] ofYears = new int[size];
        int[] votes = new int[size];
        double[] series = new double[size];
        double[][] shared = new double[size][];
        for (int k = 0; k < size; k++) {
            ofYears[k] = years[from + k];
            votes[k] = n[from + k];
            series[k] = values[from + k];
            shared[k] = shared(pair, from + k);
        }
        return new AffinitySeries(ofYears, votes, series, shared);
    }

    private double[] shared(int pair, int place) {
        double[] shared = new double[EACH];
        Arrays.fill(shared, Double.NaN);
        for (int earlier = place; earlier >= starts[pair]; earlier--) {
            int lag = years[place] - years[earlier];
            if (lag < EACH && variance(place) >= 0 && variance(earlier) >= 0) {
                shared[lag] = lagged[place * EACH + lag];
            }
        }
        return shared;
    }
}
