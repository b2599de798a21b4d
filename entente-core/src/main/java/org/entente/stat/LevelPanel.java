package org.entente.stat;

/**
 * Many yearly series with their sampling variances, one after the other.
 *
 * @param starts for every series the first of its places; one more at the end
 * @param years the year at each place, ascending within a series
 * @param values the value at each place
 * @param variances its sampling variance, above 0
 */
public record LevelPanel(int[] starts, short[] years, float[] values, float[] variances) {
    /** Number of series. */
    public int size() {
        return starts.length - 1;
    }

    /** First place of a series. */
    public int start(int series) {
        return starts[series];
    }

    /** Place after the last one of a series that is of this year or before. */
    public int end(int series, int lastYear) {
        int end = starts[series + 1];
        while (end > starts[series] && years[end - 1] > lastYear) {
            end--;
        }
        return end;
    }

    /** The year at a place. */
    public int year(int place) {
        return years[place];
    }

    /** The value at a place. */
    public double value(int place) {
        return values[place];
    }

    /** Its sampling variance. */
    public double variance(int place) {
        return variances[place];
    }

    /** The value of a series in a year; NaN where there is none. */
    public double at(int series, int year) {
        int place = end(series, year) - 1;
        return place >= starts[series] && years[place] == year ? values[place] : Double.NaN;
    }

    /** Number of values of a series in the years of a span, both ends included. */
    public int count(int series, int from, int to) {
        return end(series, to) - end(series, from - 1);
    }

    /** Mean value of a series over a span; NaN without any. */
    public double mean(int series, int from, int to) {
        return mean(values, end(series, from - 1), end(series, to));
    }

    /** Mean sampling variance of a series over a span; NaN without any. */
    public double meanVariance(int series, int from, int to) {
        return mean(variances, end(series, from - 1), end(series, to));
    }

    private static double mean(float[] of, int from, int to) {
        double sum = 0;
        for (int place = from; place < to; place++) {
            sum += of[place];
        }
        return from == to ? Double.NaN : sum / (to - from);
    }
}
