package org.entente.measure.beyond;

import java.util.Arrays;
import java.util.OptionalInt;
import org.entente.measure.ideal.IdealPointData;
import org.entente.stat.ideal.FastIdealPoints;
import org.entente.stat.ideal.IdealPoints;
import org.entente.stat.ideal.Identification;
import org.entente.stat.ideal.Items;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.stat.ideal.Refits;

/** Ideal points of a window's states without one fold: as all years have them, and refitted within the window. */
final class FoldPositions {
    /** Sweeps of a refit in a draw. */
    private static final int SWEEPS = 3;

    /** Cutpoints lie within ±7 of the priors' scale. */
    private static final double BOUND = 6.9;

    private static final double APART = 0.01;

    private final WindowPoints window;
    private final IdealPoints points;
    private final int fold;
    private final Refits refits;
    /** Rows of the window's own data that are told of each state. */
    private final int[][] rows;

    /**
     * Ideal points of a fold.
     *
     * @param points of all years, in the numbering of the data of all families
     * @param fold the fold left out; below 0 none is
     */
    FoldPositions(WindowPoints window, IdealPoints points, int fold) {
        this.window = window;
        this.points = points;
        this.fold = fold;
        IdealPointData part = window.part();
        this.refits = FastIdealPoints.withDefaults(part.reference()).refits(part.votes(), start());
        this.rows = rows(part, voted(part, window.foldOfPart()));
    }

    /**
     * The rows and items of the part as all years have them, on the identified scale: the prior of a state's first position,
     * N(0, 1), fits it, and where all years begin it does not.
     */
    private IdealPoints start() {
        int[] rowOf = window.rowOfPart();
        int[] itemOf = window.itemOfPart();
        Items of = points.items();
        double[] lower = picked(of.lower(), itemOf);
        double[] upper = picked(of.upper(), itemOf);
        Arrays.setAll(lower, item -> Math.max(-BOUND, Math.min(BOUND - APART, lower[item])));
        Arrays.setAll(upper, item -> Math.min(BOUND, Math.max(lower[item] + APART, upper[item])));
        return new IdealPoints(
                picked(points.theta(), rowOf),
                picked(points.deviation(), rowOf),
                new Items(picked(of.discrimination(), itemOf), lower, upper),
                points.walk(),
                new Identification(0, 1),
                0,
                true);
    }

    private static double[] picked(double[] values, int[] from) {
        return Arrays.stream(from).mapToDouble(at -> values[at]).toArray();
    }

    /** Whether a row has a vote outside the fold. */
    private boolean[] voted(IdealPointData data, int[] foldOfItem) {
        OrdinalVotes votes = data.votes();
        boolean[] voted = new boolean[votes.rows()];
        for (int item = 0; item < foldOfItem.length; item++) {
            for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1] && foldOfItem[item] != fold; k++) {
                voted[votes.rowOf()[k]] = true;
            }
        }
        return voted;
    }

    /** The window's positions as all years have them. */
    double[] inWindow() {
        IdealPointData all = window.all();
        return byState(rows(all, voted(all, window.foldOfAll())), points.theta());
    }

    /** The window's positions refitted within it, its roll calls weighted. */
    double[] refitted(int[] weights) {
        int[] places = window.places();
        double[] ofItems = new double[places.length];
        Arrays.setAll(ofItems, item -> window.foldOfPart()[item] == fold ? 0 : weights[places[item]]);
        return byState(rows, refits.positions(ofItems, SWEEPS));
    }

    /** Of each state of the window the mean over its rows; NaN without one. */
    private static double[] byState(int[][] rows, double[] theta) {
        double[] positions = new double[rows.length];
        Arrays.setAll(
                positions,
                state -> Arrays.stream(rows[state])
                        .mapToDouble(row -> theta[row])
                        .average()
                        .orElse(Double.NaN));
        return positions;
    }

    private int[][] rows(IdealPointData data, boolean[] voted) {
        WindowData of = window.window();
        return Arrays.stream(of.ccodes())
                .mapToObj(ccode ->
                        rows(data, voted, ccode, of.unit().fromYear(), of.unit().toYear()))
                .toArray(int[][]::new);
    }

    /** A state's rows of the window's years; of a single year without one, that of the year before. */
    private static int[] rows(IdealPointData data, boolean[] voted, int ccode, int from, int to) {
        int[] rows = new int[to - from + 1];
        int count = 0;
        for (int year = from; year <= to; year++) {
            OptionalInt row = row(data, voted, ccode, year);
            if (row.isEmpty() && from == to) {
                row = row(data, voted, ccode, year - 1);
            }
            if (row.isPresent()) {
                rows[count++] = row.getAsInt();
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private static OptionalInt row(IdealPointData data, boolean[] voted, int ccode, int year) {
        OptionalInt row = data.rowOfYear(ccode, year);
        return row.isPresent() && voted[row.getAsInt()] ? row : OptionalInt.empty();
    }
}
