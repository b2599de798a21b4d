package org.entente.measure.beyond;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.ideal.IdealPointData;
import org.entente.measure.ideal.IdealPointMethod;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.measure.ideal.IdealPointOptions;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.IdealPointRuns;
import org.entente.stat.ideal.FastIdealPoints;
import org.entente.stat.ideal.IdealPoints;
import org.entente.stat.ideal.Identification;
import org.entente.stat.ideal.Items;
import org.entente.vote.VoteRecord;

/**
 * Ideal points without one fold: of all years of the kind of roll calls asked for, and what is needed to refit those of a
 * window from there.
 */
final class FoldPositions {
    /** Sweeps of a refit in a draw. */
    private static final int SWEEPS = 3;

    private static final int UNITED_STATES = 2;

    /** Cutpoints lie within ±7 on the scale of the priors, which is not quite the identified one. */
    private static final double BOUND = 6.9;

    private static final double APART = 0.01;

    private final WindowData window;
    private final IdealPointRun whole;
    private final IdealPointData part;
    private final IdealPoints start;
    /** For each item of the part the place of its first roll call in the window. */
    private final int[] places;

    private FoldPositions(
            WindowData window, IdealPointRun whole, IdealPointData part, IdealPoints start, int[] places) {
        this.window = window;
        this.whole = whole;
        this.part = part;
        this.start = start;
        this.places = places;
    }

    /**
     * Estimates.
     *
     * @param slice the kind of roll calls, without dates
     * @param fold the fold left out; below 0 none is
     * @param folds of the record's families
     */
    static FoldPositions of(
            VoteRecord record, Slice slice, WindowData window, int fold, int[] folds, IdealPointRuns runs) {
        IdealPointData all = data(record, slice, SliceMask.of(record, slice), fold, folds);
        IdealPointRun whole = runs.get(all, IdealPointOptions.of(IdealPointModel.PROPER, IdealPointMethod.FAST));
        IdealPointData part = data(record, slice, window.unit().mask(), fold, folds);
        int[] places = new int[part.rollCalls().length];
        Arrays.setAll(places, item -> Arrays.binarySearch(window.rollCalls(), part.rollCalls()[item][0]));
        return new FoldPositions(window, whole, part, start(whole, part), places);
    }

    private static IdealPointData data(VoteRecord record, Slice slice, long[] mask, int fold, int[] folds) {
        Set<String> ids = new HashSet<>();
        for (int r : SliceMask.indexes(mask)) {
            if (folds[record.rollCalls().get(r).family()] != fold) {
                ids.add(record.rollCalls().get(r).id());
            }
        }
        return IdealPointData.of(record, slice.withSymbols(ids), IdealPointModel.PROPER);
    }

    /** The rows and items of the part as the whole has them. */
    private static IdealPoints start(IdealPointRun whole, IdealPointData part) {
        double[] theta = new double[part.size()];
        double[] deviation = new double[part.size()];
        for (int row = 0; row < theta.length; row++) {
            int from = whole.data().row(part.ccode(row), part.session(row)).orElseThrow();
            theta[row] = whole.estimate().mean()[from];
            deviation[row] = whole.estimate().se()[from];
        }
        double walk = whole.estimate().fit().walk();
        return new IdealPoints(theta, deviation, items(whole, part), walk, new Identification(0, 1), 0, true);
    }

    private static Items items(IdealPointRun whole, IdealPointData part) {
        Map<Integer, Integer> itemOf = new HashMap<>();
        int[][] rollCalls = whole.data().rollCalls();
        for (int item = 0; item < rollCalls.length; item++) {
            for (int r : rollCalls[item]) {
                itemOf.put(r, item);
            }
        }
        int[] from = Arrays.stream(part.rollCalls())
                .mapToInt(item -> itemOf.getOrDefault(item[0], -1))
                .toArray();
        Items of = whole.estimate().items();
        double[] lower = picked(of.lower(), from);
        double[] upper = picked(of.upper(), from);
        Arrays.setAll(lower, item -> Math.max(-BOUND, Math.min(BOUND - APART, lower[item])));
        Arrays.setAll(upper, item -> Math.min(BOUND, Math.max(lower[item] + APART, upper[item])));
        return new Items(picked(of.discrimination(), from), lower, upper);
    }

    private static double[] picked(double[] values, int[] from) {
        return Arrays.stream(from).mapToDouble(item -> values[item]).toArray();
    }

    /** The window's positions as all years have them. */
    double[] inWindow() {
        return byState(whole.data(), whole.estimate().mean());
    }

    /** The window's positions refitted within it, its roll calls weighted. */
    double[] refitted(int[] weights) {
        double[] ofItems =
                Arrays.stream(places).mapToDouble(place -> weights[place]).toArray();
        int reference = Math.max(-1, Arrays.binarySearch(part.ccodes(), UNITED_STATES));
        IdealPoints found = FastIdealPoints.withDefaults(reference).refit(part.votes(), start, ofItems, SWEEPS);
        return byState(part, found.theta());
    }

    /** Of each state of the window the mean over its years; NaN without one. */
    private double[] byState(IdealPointData data, double[] theta) {
        double[] positions = new double[window.ccodes().length];
        Arrays.setAll(positions, state -> mean(data, theta, window.ccodes()[state]));
        return positions;
    }

    private double mean(IdealPointData data, double[] theta, int ccode) {
        double sum = 0;
        int count = 0;
        for (int year = window.unit().fromYear(); year <= window.unit().toYear(); year++) {
            OptionalInt row = data.rowOfYear(ccode, year);
            if (row.isEmpty() && window.unit().fromYear() == window.unit().toYear()) {
                row = data.rowOfYear(ccode, year - 1);
            }
            if (row.isPresent()) {
                sum += theta[row.getAsInt()];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
