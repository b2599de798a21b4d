package org.entente.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.PairList;

/**
 * One state's figures with every other state of a unit, highest first, with ranks and their intervals from the same
 * draws. Pairs outside the reference set get no rank and stand at the end.
 *
 * @param entries highest value first; those without a rank last, by joint votes
 * @param ranked how many have a rank
 */
public record StateList(List<Entry> entries, int ranked) {
    /**
     * One of the other states.
     *
     * @param ccode COW code
     * @param estimate the figure
     * @param rank 1 for the highest, equal values sharing the better rank; 0 without one
     * @param rankLo lower end of the rank's interval, 0 without one
     * @param rankHi upper end of the rank's interval, 0 without one
     */
    public record Entry(int ccode, Estimate estimate, int rank, int rankLo, int rankHi) {}

    public StateList {
        entries = List.copyOf(entries);
    }

    static StateList of(DrawnUnit unit, Measure measure, int column, FigureOptions options, List<String> origins) {
        UnitFigures point = unit.point();
        int state = point.state(column);
        if (state < 0) {
            return new StateList(List.of(), 0);
        }
        PairEstimator estimator = new PairEstimator(unit, measure, options, origins);
        List<Entry> ranked = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        List<Integer> states = rankedStates(point, measure, state);
        if (measure == Measure.RELATIVE_AFFINITY) {
            unit.effects();
        }
        PairList pairs = PairList.of(
                point.states(),
                states.stream()
                        .mapToInt(other -> point.pair(column, point.columns()[other]))
                        .toArray());
        double[][] values = unit.values(measure, pairs);
        int[][] ranks = ranks(unit, measure, pairs, values, options);
        for (int other = 0; other < point.states(); other++) {
            if (other == state) {
                continue;
            }
            int place = states.indexOf(other);
            if (place < 0) {
                Estimate estimate = estimator.estimate(column, point.columns()[other], null, true);
                others.add(new Entry(point.ccode(other), estimate, 0, 0, 0));
            } else {
                Estimate estimate = estimator.estimate(pairs.pair(place), null, true, values[place]);
                int[] rank = ranks[place];
                ranked.add(new Entry(point.ccode(other), estimate, rank[0], rank[1], rank[2]));
            }
        }
        ranked.sort(
                Comparator.comparingDouble((Entry entry) -> -entry.estimate().value())
                        .thenComparingInt(Entry::ccode));
        others.sort(
                Comparator.comparingLong((Entry entry) -> -entry.estimate().n()).thenComparingInt(Entry::ccode));
        int count = ranked.size();
        ranked.addAll(others);
        return new StateList(ranked, count);
    }

    private static List<Integer> rankedStates(UnitFigures point, Measure measure, int state) {
        List<Integer> states = new ArrayList<>();
        double[] values = point.values(measure);
        for (int other = 0; other < point.states(); other++) {
            if (other != state) {
                int pair = point.pair(point.columns()[state], point.columns()[other]);
                if (point.reference()[pair] && !Double.isNaN(values[pair])) {
                    states.add(other);
                }
            }
        }
        return states;
    }

    /** Rank and its interval for each of the listed states. */
    private static int[][] ranks(
            DrawnUnit unit, Measure measure, PairList list, double[][] values, FigureOptions options) {
        UnitFigures point = unit.point();
        int[] pairs = IntStream.range(0, list.size()).map(list::pair).toArray();
        int[] families = unit.jointFamilies(list);
        double[][] drawnRanks = drawnRanks(values);
        double[] all = point.values(measure);
        int[][] ranks = new int[pairs.length][];
        for (int k = 0; k < pairs.length; k++) {
            int rank = 1;
            for (int pair : pairs) {
                rank += all[pair] > all[pairs[k]] + 1e-12 ? 1 : 0;
            }
            Interval interval = Intervals.of(rank, drawnRanks[k], families[k], options.level());
            boolean none = interval instanceof Interval.None;
            ranks[k] = new int[] {
                rank, none ? 0 : (int) Math.floor(interval.low()), none ? 0 : (int) Math.ceil(interval.high())
            };
        }
        return ranks;
    }

    private static double[][] drawnRanks(double[][] values) {
        double[][] ranks = new double[values.length][values.length == 0 ? 0 : values[0].length];
        double[] column = new double[values.length];
        for (int draw = 0; values.length > 0 && draw < values[0].length; draw++) {
            int defined = 0;
            for (double[] value : values) {
                if (!Double.isNaN(value[draw])) {
                    column[defined++] = value[draw];
                }
            }
            double[] sorted = Arrays.copyOf(column, defined);
            Arrays.sort(sorted);
            for (int k = 0; k < values.length; k++) {
                ranks[k][draw] = rankAmong(sorted, values[k][draw]);
            }
        }
        return ranks;
    }

    private static double rankAmong(double[] sorted, double value) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value + 1e-12) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 1 + sorted.length - low;
    }
}
