package org.entente.construct.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.construct.Evidence;
import org.entente.stat.HistoryDistance;
import org.entente.stat.WarpedDistance;

/**
 * Whose first thirty years resemble a state's when the pace may differ: names alone, since the less a state ever changed
 * the nearer warping brings it to everybody.
 */
final class LookAlikes {
    private static final int BAND = 10;
    private static final int NAMED = 5;
    private static final int VERSION = 1;

    private final Panel panel;
    private final double[] nearest;

    private LookAlikes(Panel panel, double[] nearest) {
        this.panel = panel;
        this.nearest = nearest;
    }

    private record Key(int year) {}

    /**
     * A state whose history is like another's.
     *
     * @param distance by warping, in standard deviations
     */
    private record Likeness(int place, int ccode, double distance) {}

    /** Those of all states of a panel; kept across runs. */
    static LookAlikes of(Evidence evidence, Panel panel) {
        return evidence.once(
                new Key(panel.year()),
                LookAlikes.class,
                () -> new LookAlikes(
                        panel,
                        evidence.keep(
                                "look-alikes",
                                VERSION,
                                List.of("to " + panel.year()),
                                "look-alikes of all histories",
                                () -> nearest(panel))));
    }

    /** The five states most like one; none where it has too few years with all dimensions. */
    List<History> of(History history) {
        List<History> found = new ArrayList<>();
        int at = panel.find(history.state().ccode()) * NAMED;
        for (int k = at; k < at + NAMED; k++) {
            if (nearest[k] >= 0) {
                found.add(panel.histories().get((int) nearest[k]));
            }
        }
        return found;
    }

    /** Places of the most alike histories, {@code [history · NAMED + rank]}; −1 where there are fewer. */
    private static double[] nearest(Panel panel) {
        int states = panel.histories().size();
        List<double[][]> rows = panel.histories().stream()
                .map(history -> complete(panel, history))
                .toList();
        double[] nearest = new double[states * NAMED];
        Arrays.fill(nearest, -1);
        IntStream.range(0, states).parallel().forEach(one -> {
            List<Likeness> likenesses = likenesses(panel, rows, one);
            for (int k = 0; k < Math.min(NAMED, likenesses.size()); k++) {
                nearest[one * NAMED + k] = likenesses.get(k).place();
            }
        });
        return nearest;
    }

    private static List<Likeness> likenesses(Panel panel, List<double[][]> rows, int one) {
        List<Likeness> found = new ArrayList<>();
        double[][] own = rows.get(one);
        for (int other = 0; other < rows.size(); other++) {
            double[][] theirs = rows.get(other);
            if (other != one && Math.min(own.length, theirs.length) >= Distances.LEAST_YEARS) {
                int ccode = panel.histories().get(other).state().ccode();
                found.add(new Likeness(other, ccode, distance(own, theirs)));
            }
        }
        found.sort(Comparator.comparingDouble(Likeness::distance).thenComparing(Likeness::ccode));
        return found;
    }

    private static double distance(double[][] a, double[][] b) {
        int years = Math.min(a.length, b.length);
        return WarpedDistance.of(years, years, BAND, (i, j) -> HistoryDistance.ofYear(a[i], b[j]));
    }

    /** The first thirty years without those in which a dimension on record is unknown of the state. */
    private static double[][] complete(Panel panel, History history) {
        List<double[]> rows = new ArrayList<>();
        for (double[] row : history.rows(Alignment.SINCE)) {
            if (panel.holdings().keySet().stream().noneMatch(dimension -> Double.isNaN(row[dimension.ordinal()]))) {
                rows.add(row);
            }
        }
        return rows.toArray(double[][]::new);
    }
}
