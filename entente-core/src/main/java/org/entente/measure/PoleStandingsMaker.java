package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.stat.DrawnPlaces;
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
        double[][] spreads = new double[states.length][];
        for (int k = 0; k < states.length; k++) {
            cells[k * width] = point.ccode(states[k]);
            spreads[k] = spread(k, drawn, families[k]);
        }
        places(spreads);
        return cells;
    }

    /** Enters the ends of the percentiles of the spreads, which all states have in every draw at once. */
    private void places(double[][] spreads) {
        double[][] places = DrawnPlaces.of(spreads, draws());
        for (int k = 0; k < states.length; k++) {
            int at = k * width + 1;
            if (spreads[k].length > 0 && !Double.isNaN(cells[at + 1])) {
                Interval interval = Intervals.of(cells[at], places[k], Intervals.LEAST_FAMILIES, options.level());
                cells[at + 6] = interval.low();
                cells[at + 7] = interval.high();
            }
        }
    }

    private int draws() {
        return Math.min(FamilyDraws.PERCENTILE, unit.draws().size());
    }

    /** Enters n and r with its interval, and gives r in every draw. */
    private double[][] affinities(int pole, int[] families) {
        double[] affinity = point.values(Measure.RELATIVE_AFFINITY);
        double[][] drawn = new double[states.length][0];
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
        double[][] places = DrawnPlaces.of(drawn, draws());
        for (int k = 0; k < states.length; k++) {
            if (drawn[k].length > 0) {
                boolean bounded = !Double.isNaN(cells[k * width + at + 2]);
                Interval interval = bounded
                        ? Intervals.of(values[k], places[k], Intervals.LEAST_FAMILIES, options.level())
                        : new Interval.None(Interval.Why.FEW_FAMILIES);
                enter(k * width + at + 4, among.of(values[k]), interval);
            }
        }
        return places;
    }

    /** Enters spread and margin with their intervals, and gives the spread in the first draws; none without one. */
    private double[] spread(int k, double[][][] drawn, int families) {
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
            return new double[0];
        }
        int nearest = DrawnPlaces.largest(own);
        int draws = drawn[0][k].length;
        double[] spreads = new double[draws];
        double[] margins = new double[draws];
        double[] inDraw = new double[poles];
        for (int draw = 0; draw < draws; draw++) {
            for (int pole = 0; pole < poles; pole++) {
                inDraw[pole] = drawn[pole][k][draw];
            }
            spreads[draw] = DrawnPlaces.spread(inDraw);
            margins[draw] = DrawnPlaces.lead(inDraw, nearest);
        }
        double spread = DrawnPlaces.spread(own);
        double margin = DrawnPlaces.lead(own, nearest);
        enter(k * width + 1, spread, Intervals.of(spread, spreads, families, options.level()));
        enter(k * width + 4, margin, Intervals.of(margin, margins, families, options.level()));
        return spreads;
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
}
