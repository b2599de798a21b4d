package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.stat.FamilyDraws;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.PairIndex;
import org.entente.stat.PairList;
import org.entente.stat.Percentile;
import org.entente.vote.VoteRecord;

/** Computes {@link PoleStandings}. */
final class PoleStandingsMaker {
    private final DrawnUnit unit;
    private final UnitFigures point;
    private final PoleMembers members;
    private final FigureOptions options;
    private final int[] states;
    private final double[] cells;
    private final int width;
    private final int poles;

    PoleStandingsMaker(VoteRecord record, DrawnUnit unit, List<Pole> poles, FigureOptions options) {
        this.unit = unit;
        this.point = unit.point();
        this.members = PoleMembers.of(record, point, poles);
        this.options = options;
        this.poles = poles.size();
        this.width = PoleStandings.width(this.poles);
        this.states = IntStream.range(0, point.states())
                .filter(state -> !members.any().contains(state))
                .toArray();
        this.cells = new double[states.length * width];
        Arrays.fill(cells, Double.NaN);
    }

    double[] cells() {
        unit.effects();
        double[][][] drawn = new double[poles][][];
        int[] families = new int[states.length];
        Arrays.fill(families, Integer.MAX_VALUE);
        for (int pole = 0; pole < poles; pole++) {
            drawn[pole] = percentiles(pole, affinities(pole, families));
        }
        for (int k = 0; k < states.length; k++) {
            cells[k * width] = point.ccode(states[k]);
            spread(k, drawn, families[k]);
        }
        return cells;
    }

    /** Enters n and r with its interval, and gives r in every draw. */
    private double[][] affinities(int pole, int[] families) {
        double[] affinity = point.values(Measure.RELATIVE_AFFINITY);
        double[][] drawn = new double[states.length][];
        for (int k = 0; k < states.length; k++) {
            int[] pairs = pairs(states[k], members.columns()[pole]);
            int at = k * width + PoleStandings.STATE + PoleStandings.POLE * pole;
            cells[at] = Arrays.stream(pairs).map(pair -> point.n()[pair]).max().orElse(0);
            int[] enough = Arrays.stream(pairs)
                    .filter(pair -> point.n()[pair] >= PoleStandings.LEAST_VOTES && !Double.isNaN(affinity[pair]))
                    .toArray();
            if (enough.length > 0) {
                double value = Arrays.stream(enough)
                        .mapToDouble(pair -> affinity[pair])
                        .average()
                        .orElseThrow();
                PairList list = PairList.of(point.states(), enough);
                drawn[k] = meanPerDraw(unit.values(Measure.RELATIVE_AFFINITY, list));
                int joint = Arrays.stream(unit.jointFamilies(list)).max().orElse(0);
                families[k] = Math.min(families[k], joint);
                enter(at + 1, value, Intervals.of(value, drawn[k], joint, options.level()));
            }
        }
        return drawn;
    }

    private int[] pairs(int state, int[] ofPole) {
        return Arrays.stream(ofPole)
                .map(member -> PairIndex.of(state, member, point.states()))
                .toArray();
    }

    private void enter(int at, double value, Interval interval) {
        cells[at] = value;
        cells[at + 1] = interval.low();
        cells[at + 2] = interval.high();
    }

    /** Enters c with its interval, and gives c in the first draws. */
    private double[][] percentiles(int pole, double[][] drawn) {
        int at = PoleStandings.STATE + PoleStandings.POLE * pole;
        double[] values = new double[states.length];
        Arrays.setAll(values, k -> cells[k * width + at + 1]);
        Percentile among = Percentile.among(values);
        double[][] places = placesPerDraw(
                drawn, Math.min(FamilyDraws.PERCENTILE, unit.draws().size()));
        for (int k = 0; k < states.length; k++) {
            if (drawn[k] != null) {
                boolean bounded = !Double.isNaN(cells[k * width + at + 2]);
                Interval interval = bounded
                        ? Intervals.of(values[k], places[k], Intervals.LEAST_FAMILIES, options.level())
                        : new Interval.None(Interval.Why.FEW_FAMILIES);
                enter(k * width + at + 4, among.of(values[k]), interval);
            }
        }
        return places;
    }

    private void spread(int k, double[][][] drawn, int families) {
        double[] own = new double[poles];
        int counted = 0;
        boolean enough = true;
        for (int pole = 0; pole < poles; pole++) {
            boolean votes = members.columns()[pole].length > 0;
            own[pole] = votes ? cells[k * width + PoleStandings.STATE + PoleStandings.POLE * pole + 4] : Double.NaN;
            counted += votes ? 1 : 0;
            enough &= !votes || !Double.isNaN(own[pole]);
        }
        if (!enough || counted < 2) {
            return;
        }
        int nearest = largest(own);
        int draws = drawn[0][k].length;
        double[] spreads = new double[draws];
        double[] margins = new double[draws];
        double[] inDraw = new double[poles];
        for (int draw = 0; draw < draws; draw++) {
            for (int pole = 0; pole < poles; pole++) {
                inDraw[pole] = drawn[pole][k][draw];
            }
            spreads[draw] = spreadOf(inDraw);
            margins[draw] = marginOf(inDraw, nearest);
        }
        double spread = spreadOf(own);
        double margin = marginOf(own, nearest);
        enter(k * width + 1, spread, Intervals.of(spread, spreads, families, options.level()));
        enter(k * width + 4, margin, Intervals.of(margin, margins, families, options.level()));
    }

    private static double[] meanPerDraw(double[][] values) {
        double[] means = new double[values[0].length];
        for (int draw = 0; draw < means.length; draw++) {
            int at = draw;
            means[draw] = Arrays.stream(values)
                    .mapToDouble(pair -> pair[at])
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
        }
        return means;
    }

    /** Percentiles of every state among all in each of the first draws; NaN for a state without values. */
    private static double[][] placesPerDraw(double[][] drawn, int draws) {
        double[][] places = new double[drawn.length][draws];
        double[] inDraw = new double[drawn.length];
        for (int draw = 0; draw < draws; draw++) {
            for (int k = 0; k < inDraw.length; k++) {
                inDraw[k] = drawn[k] == null ? Double.NaN : drawn[k][draw];
            }
            Percentile among = Percentile.among(inDraw);
            for (int k = 0; k < inDraw.length; k++) {
                places[k][draw] = among.of(inDraw[k]);
            }
        }
        return places;
    }

    private static double spreadOf(double[] percentiles) {
        double[] sorted = defined(percentiles);
        return sorted.length < 2 ? Double.NaN : sorted[sorted.length - 1] - sorted[0];
    }

    private static int largest(double[] percentiles) {
        int largest = -1;
        for (int pole = 0; pole < percentiles.length; pole++) {
            if (!Double.isNaN(percentiles[pole]) && (largest < 0 || percentiles[pole] > percentiles[largest])) {
                largest = pole;
            }
        }
        return largest;
    }

    private static double marginOf(double[] percentiles, int of) {
        double highest = Double.NaN;
        for (int pole = 0; pole < percentiles.length; pole++) {
            if (pole != of && !Double.isNaN(percentiles[pole])) {
                highest = Double.isNaN(highest) ? percentiles[pole] : Math.max(highest, percentiles[pole]);
            }
        }
        return percentiles[of] - highest;
    }

    private static double[] defined(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }
}
