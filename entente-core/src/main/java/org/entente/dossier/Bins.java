package org.entente.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Axis;
import org.entente.measure.Numbers;

/**
 * A histogram over all values of a distribution: columns of equal width at round numbers.
 *
 * @param edges ascending, one more than the counts
 * @param counts values in each column
 */
record Bins(List<Double> edges, List<Integer> counts) {
    private static final double BEYOND = 0.002;
    private static final int MOST_COLUMNS = 48;
    private static final int MOST_TICKS = 4;
    private static final double[] WIDTHS = {0.005, 0.01, 0.02, 0.025, 0.05, 0.1};
    private static final double[] TICKS = {0.02, 0.05, 0.1, 0.2, 0.5, 1};

    Bins {
        edges = List.copyOf(edges);
        counts = List.copyOf(counts);
    }

    /**
     * Over all pairs of a figure but the outermost two in a thousand at either end, which the last columns hold; wide
     * enough for the figure and its interval.
     */
    static Bins of(HeadlineChart.Figure figure) {
        double[] sorted = figure.among().sorted();
        double value = figure.estimate().value();
        double least =
                least(figure.among().quantile(BEYOND), value, figure.estimate().lo());
        double most = -least(
                -figure.among().quantile(1 - BEYOND), -value, -figure.estimate().hi());
        double width = fitting(WIDTHS, most - least, MOST_COLUMNS - 1);
        // Rounding keeps a value that lies on an edge from opening a column of its own.
        long first = (long) Math.floor(least / width + 1e-9);
        long last = Math.max(first + 1, (long) Math.ceil(most / width - 1e-9));
        int[] counts = new int[(int) (last - first)];
        for (double each : sorted) {
            int column = (int) ((long) Math.floor(each / width + 1e-9) - first);
            counts[Math.max(0, Math.min(counts.length - 1, column))]++;
        }
        return new Bins(edges(first, last, width), boxed(counts));
    }

    private static double least(double one, double other, double third) {
        double least = Math.min(one, other);
        return Double.isNaN(third) ? least : Math.min(least, third);
    }

    /** The smallest of some steps of which at most so many cover a span. */
    private static double fitting(double[] steps, double span, int most) {
        for (double step : steps) {
            if (span / step <= most) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    private static List<Double> edges(long first, long last, double width) {
        List<Double> edges = new ArrayList<>();
        for (long edge = first; edge <= last; edge++) {
            edges.add(
                    BigDecimal.valueOf(width).multiply(BigDecimal.valueOf(edge)).doubleValue());
        }
        return edges;
    }

    private static List<Integer> boxed(int[] counts) {
        List<Integer> boxed = new ArrayList<>();
        for (int count : counts) {
            boxed.add(count);
        }
        return boxed;
    }

    double from() {
        return edges.get(0);
    }

    double to() {
        return edges.get(edges.size() - 1);
    }

    /** Count of the highest column. */
    int most() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /** Round values along the axis, and the median by name, which stays where they would touch. */
    List<Axis.Tick> ticks(double median, boolean signed) {
        double step = fitting(TICKS, to() - from(), MOST_TICKS);
        List<Axis.Tick> ticks = new ArrayList<>();
        for (long k = (long) Math.ceil(from() / step); k * step <= to(); k++) {
            ticks.add(Axis.Tick.of(k * step, k == 0 ? "0" : Numbers.decimals(k * step, 2, signed)));
        }
        ticks.add(Axis.Tick.strong(median, "median " + Numbers.decimals(median, 2, signed)));
        return ticks;
    }
}
