package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The numbers of a state: its COW code, spread and margin with their ends, the ends of the spread's percentile. */
    static final int STATE = 9;
    /** The numbers of a state with a pole: n, r and its ends, c and its ends. */
    static final int POLE = 7;

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
        return new PoleStandings(poles.size(), new PoleStandingsMaker(record, unit, poles, options).cells());
    }

    /** All numbers in a row, to be kept; shared, not to be written. */
    public double[] cells() {
        return cells;
    }

    /** Number of states that are no pole and cast a vote. */
    public int states() {
        return cells.length / width(poles);
    }

    static int width(int poles) {
        return STATE + POLE * poles;
    }

    /** The place of a state in this list, or −1 when it is a pole, a member of one, or cast no vote. */
    public int find(int ccode) {
        return IntStream.range(0, states())
                .filter(state -> ccode(state) == ccode)
                .findFirst()
                .orElse(-1);
    }

    /** COW code of a state of the list. */
    public int ccode(int state) {
        return (int) cells[state * width(poles)];
    }

    /** Whether any state shares a vote with a pole. */
    public boolean voted(int pole) {
        return IntStream.range(0, states()).anyMatch(state -> votes(state, pole) > 0);
    }

    /** The largest percentile minus the smallest; value and ends, NaN without. */
    public double[] spread(int state) {
        return part(state, 1, 3);
    }

    /**
     * The largest percentile minus the second largest; value and ends, NaN without. In draws the pole of the largest is
     * held fixed, so that the ends tell whether another might be the nearest.
     */
    public double[] margin(int state) {
        return part(state, 4, 3);
    }

    /** The ends of the percentile of the spread among those of all states; NaN without. */
    public double[] spreadPlaces(int state) {
        return part(state, 7, 2);
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
}
