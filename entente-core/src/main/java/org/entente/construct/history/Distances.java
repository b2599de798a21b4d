package org.entente.construct.history;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.Evidence;
import org.entente.stat.HistoryDistance;
import org.entente.stat.PairIndex;
import org.entente.stat.Percentile;

/**
 * The distances of all pairs of histories, whole and with each dimension left out, and the two sets that a pair is compared
 * with: all pairs, and those of one sub-region that entered in one decade.
 */
final class Distances {
    /** Fewest common years for a figure. */
    static final int LEAST_YEARS = 20;

    /** No dimension left out. */
    static final int WHOLE = -1;

    /** Of what is kept: the draws rest on it too. */
    static final int VERSION = 1;

    private static final int DECADE = 10;
    private static final int DIMENSIONS = Dimension.values().length;
    /** The whole, each dimension left out, and the number of years. */
    private static final int ROWS = DIMENSIONS + 2;

    private final Panel panel;
    private final int pairs;
    private final double[] numbers;
    private final Percentile[] all;
    private final Percentile[] near;

    private record Key(int year) {}

    private Distances(Panel panel, double[] numbers) {
        this.panel = panel;
        this.pairs = PairIndex.count(panel.histories().size());
        this.numbers = numbers;
        Alignment[] alignments = Alignment.values();
        this.all = new Percentile[alignments.length * (DIMENSIONS + 1)];
        this.near = new Percentile[alignments.length];
        boolean[] alike = alike();
        for (Alignment alignment : alignments) {
            boolean[] enough = enough(alignment);
            for (int without = WHOLE; without < DIMENSIONS; without++) {
                all[set(alignment, without)] = Percentile.among(row(alignment, without), enough);
            }
            for (int pair = 0; pair < pairs; pair++) {
                enough[pair] &= alike[pair];
            }
            near[alignment.ordinal()] = Percentile.among(row(alignment, WHOLE), enough);
        }
    }

    /** Those of a panel; kept across runs. */
    static Distances of(Evidence evidence, Panel panel) {
        return evidence.once(
                new Key(panel.year()),
                Distances.class,
                () -> new Distances(
                        panel,
                        evidence.keep(
                                "histories",
                                VERSION,
                                List.of("to " + panel.year()),
                                "histories of all pairs",
                                () -> computed(panel))));
    }

    private static double[] computed(Panel panel) {
        List<History> histories = panel.histories();
        int states = histories.size();
        int pairs = PairIndex.count(states);
        double[] numbers = new double[Alignment.values().length * ROWS * pairs];
        for (Alignment alignment : Alignment.values()) {
            List<double[][]> rows =
                    histories.stream().map(history -> history.rows(alignment)).toList();
            for (int i = 0; i < states; i++) {
                for (int j = i + 1; j < states; j++) {
                    int at = alignment.ordinal() * ROWS * pairs + PairIndex.of(i, j, states);
                    enter(numbers, at, pairs, rows.get(i), rows.get(j));
                }
            }
        }
        return numbers;
    }

    private static void enter(double[] numbers, int at, int step, double[][] a, double[][] b) {
        for (int without = WHOLE; without < DIMENSIONS; without++) {
            HistoryDistance.Mean mean = HistoryDistance.of(a, b, without);
            numbers[at + (without + 1) * step] = mean.value();
            numbers[at + (DIMENSIONS + 1) * step] = mean.years();
        }
    }

    private double[] row(Alignment alignment, int without) {
        int from = (alignment.ordinal() * ROWS + without + 1) * pairs;
        return Arrays.copyOfRange(numbers, from, from + pairs);
    }

    private boolean[] enough(Alignment alignment) {
        double[] years = row(alignment, DIMENSIONS);
        boolean[] enough = new boolean[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            enough[pair] = years[pair] >= LEAST_YEARS;
        }
        return enough;
    }

    /** The pairs of one sub-region whose states entered the system in one decade. */
    private boolean[] alike() {
        List<History> histories = panel.histories();
        boolean[] alike = new boolean[pairs];
        for (int i = 0; i < histories.size(); i++) {
            for (int j = i + 1; j < histories.size(); j++) {
                alike[PairIndex.of(i, j, histories.size())] = alike(histories.get(i), histories.get(j));
            }
        }
        return alike;
    }

    /** Whether two states are of one sub-region and entered the system in one decade. */
    static boolean alike(History a, History b) {
        return a.state().subregion().equals(b.state().subregion())
                && a.presence().entry() / DECADE == b.presence().entry() / DECADE;
    }

    private static int set(Alignment alignment, int without) {
        return alignment.ordinal() * (DIMENSIONS + 1) + without + 1;
    }

    /** Where a pair stands in the arrays. */
    int pair(History a, History b) {
        return PairIndex.of(
                panel.find(a.state().ccode()),
                panel.find(b.state().ccode()),
                panel.histories().size());
    }

    /** A pair's distance, {@link #WHOLE} or with a dimension left out; NaN without a common year. */
    double value(Alignment alignment, int without, int pair) {
        return numbers[(alignment.ordinal() * ROWS + without + 1) * pairs + pair];
    }

    /** A pair's common years. */
    int years(Alignment alignment, int pair) {
        return (int) value(alignment, DIMENSIONS, pair);
    }

    /** All pairs with enough years. */
    Percentile all(Alignment alignment, int without) {
        return all[set(alignment, without)];
    }

    /** Those of them that are of one sub-region and entered in one decade. */
    Percentile near(Alignment alignment) {
        return near[alignment.ordinal()];
    }
}
