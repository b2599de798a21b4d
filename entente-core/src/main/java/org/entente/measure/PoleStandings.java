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

/**
 * Where every state that is no pole stands between poles in a unit: per pole k the relative affinity r_ik, to a pole of
 * several the mean over its members, and its percentile c_ik among all such states; the spread, the largest c_ik minus
 * the smallest; and the margin, the largest minus the second. Poles without a vote in the unit are left out; every other
 * needs {@link #LEAST_VOTES} joint votes. Percentiles, spread and margin have the intervals of the first 250 draws,
 * applied to all states at once. Cost states × members × draws.
 */
public final class PoleStandings {
    /** Joint votes with a pole, or with one member of it, that a state needs. */
    public static final int LEAST_VOTES = 30;

    /** The numbers of a state: its COW code, then spread and margin with their ends. */
    private static final int STATE = 7;
    /** The numbers of a state with a pole: n, r and its ends, c and its ends. */
    private static final int POLE = 7;

    private final int poles;
    private final double[] cells;

    private PoleStandings(int poles, double[] cells) {
        this.poles = poles;
        this.cells = cells;
    }

    /** Standings as {@link #cells} gave them; kept, not copied. */
    public static PoleStandings of(int poles, double[] cells) {
        return new PoleStandings(poles, cells);
    }

    static PoleStandings of(VoteRecord record, DrawnUnit unit, List<Pole> poles, FigureOptions options) {
        return new PoleStandings(poles.size(), new Computed(record, unit, poles, options).cells());
    }

    /** All numbers in a row, to be kept; shared, not to be written. */
    public double[] cells() {
        return cells;
    }

    /** Number of states that are no pole and cast a vote. */
    public int states() {
        return cells.length / width(poles);
    }

    private static int width(int poles) {
        return STATE + POLE * poles;
    }

    /** The place of a state in this list, or −1 when it is a pole, a member of one, or cast no vote. */
    public int find(int ccode) {
        return IntStream.range(0, states())
                .filter(state -> (int) cells[state * width(poles)] == ccode)
                .findFirst()
                .orElse(-1);
    }

    /** The largest percentile minus the smallest; value and ends, NaN without. */
    public double[] spread(int state) {
        return part(state, 1, 3);
    }

    /** The largest percentile minus the second largest; value and ends, NaN without. */
    public double[] margin(int state) {
        return part(state, 4, 3);
    }

    /** Joint votes with a pole: the most with any of its members. */
    public int votes(int state, int pole) {
        return (int) part(state, STATE + POLE * pole, 1)[0];
    }

    /** Relative affinity to a pole; value and ends, NaN without. */
    public double[] affinity(int state, int pole) {
        return part(state, STATE + POLE * pole + 1, 3);
    }

    /** Percentile of the relative affinity among all states that are no pole; value and ends, NaN without. */
    public double[] percentile(int state, int pole) {
        return part(state, STATE + POLE * pole + 4, 3);
    }

    private double[] part(int state, int from, int length) {
        int start = state * width(poles) + from;
        return Arrays.copyOfRange(cells, start, start + length);
    }

    /** Spread of every state, NaN without. */
    public double[] spreads() {
        return IntStream.range(0, states())
                .mapToDouble(state -> spread(state)[0])
                .toArray();
    }

    /** Affinity to a pole of every state, NaN without. */
    public double[] affinities(int pole) {
        return IntStream.range(0, states())
                .mapToDouble(state -> affinity(state, pole)[0])
                .toArray();
    }

    /** One computation. */
    private static final class Computed {
        private final DrawnUnit unit;
        private final UnitFigures point;
        private final PoleMembers members;
        private final FigureOptions options;
        private final int[] states;
        private final double[] cells;
        private final int width;
        private final int poles;

        Computed(VoteRecord record, DrawnUnit unit, List<Pole> poles, FigureOptions options) {
            this.unit = unit;
            this.point = unit.point();
            this.members = PoleMembers.of(record, point, poles);
            this.options = options;
            this.poles = poles.size();
            this.width = width(this.poles);
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
                int at = k * width + STATE + POLE * pole;
                cells[at] =
                        Arrays.stream(pairs).map(pair -> point.n()[pair]).max().orElse(0);
                int[] enough = Arrays.stream(pairs)
                        .filter(pair -> point.n()[pair] >= LEAST_VOTES && !Double.isNaN(affinity[pair]))
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
            int at = STATE + POLE * pole;
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
                own[pole] = votes ? cells[k * width + STATE + POLE * pole + 4] : Double.NaN;
                counted += votes ? 1 : 0;
                enough &= !votes || !Double.isNaN(own[pole]);
            }
            if (!enough || counted < 2) {
                return;
            }
            int draws = drawn[0][k].length;
            double[] spreads = new double[draws];
            double[] margins = new double[draws];
            double[] inDraw = new double[poles];
            for (int draw = 0; draw < draws; draw++) {
                for (int pole = 0; pole < poles; pole++) {
                    inDraw[pole] = drawn[pole][k][draw];
                }
                spreads[draw] = spreadOf(inDraw);
                margins[draw] = marginOf(inDraw);
            }
            double spread = spreadOf(own);
            double margin = marginOf(own);
            enter(k * width + 1, spread, Intervals.of(spread, spreads, families, options.level()));
            enter(k * width + 4, margin, Intervals.of(margin, margins, families, options.level()));
        }
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

    private static double marginOf(double[] percentiles) {
        double[] sorted = defined(percentiles);
        return sorted.length < 2 ? Double.NaN : sorted[sorted.length - 1] - sorted[sorted.length - 2];
    }

    private static double[] defined(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }
}
