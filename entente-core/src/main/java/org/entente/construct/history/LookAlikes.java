package org.entente.construct.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.stat.HistoryDistance;
import org.entente.stat.WarpedDistance;

/**
 * Whose first thirty years resemble a state's when the pace may differ: names alone, since the less a state ever changed
 * the nearer warping brings it to everybody.
 */
final class LookAlikes {
    private static final int BAND = 10;
    private static final int NAMED = 5;

    private final Panel panel;

    LookAlikes(Panel panel) {
        this.panel = panel;
    }

    /**
     * A state whose history is like another's.
     *
     * @param distance by warping, in standard deviations
     */
    record Likeness(History history, double distance) {}

    /** The five states most like one; none where it has too few years with all dimensions. */
    List<Likeness> of(History history) {
        double[][] own = complete(history);
        List<Likeness> found = new ArrayList<>();
        for (History other : panel.histories()) {
            double[][] theirs = other.equals(history) ? new double[0][] : complete(other);
            if (Math.min(own.length, theirs.length) >= Distances.LEAST_YEARS) {
                found.add(new Likeness(other, distance(own, theirs)));
            }
        }
        found.sort(Comparator.comparingDouble(Likeness::distance)
                .thenComparing(likeness -> likeness.history().state().ccode()));
        return List.copyOf(found.subList(0, Math.min(NAMED, found.size())));
    }

    private static double distance(double[][] a, double[][] b) {
        int years = Math.min(a.length, b.length);
        return WarpedDistance.of(years, years, BAND, (i, j) -> HistoryDistance.ofYear(a[i], b[j]));
    }

    /** The first thirty years without those in which a dimension on record is unknown of the state. */
    private double[][] complete(History history) {
        List<double[]> rows = new ArrayList<>();
        for (double[] row : history.rows(Alignment.SINCE)) {
            if (panel.holdings().keySet().stream().noneMatch(dimension -> Double.isNaN(row[dimension.ordinal()]))) {
                rows.add(row);
            }
        }
        return rows.toArray(double[][]::new);
    }
}
