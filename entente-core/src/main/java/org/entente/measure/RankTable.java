package org.entente.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.stat.PairIndex;

/**
 * The ranks of all states of a unit in each other's lists of relative affinities, 1 for the nearest, equal values sharing
 * the better rank, with the intervals of the draws that all pairs share. Only pairs of the reference set have a rank.
 * Cost states² · log(states) a draw.
 */
public final class RankTable {
    private final double[] cells;
    private final int states;

    private RankTable(double[] cells) {
        this.cells = cells;
        this.states = (int) cells[0];
    }

    /** A table as {@link #cells} gave it; kept, not copied. */
    public static RankTable of(double[] cells) {
        return new RankTable(cells);
    }

    static RankTable of(DrawnUnit unit, FigureOptions options) {
        return new RankTable(new RankTableMaker(unit, options.level()).cells());
    }

    /** All numbers in a row, to be kept; shared, not to be written. */
    public double[] cells() {
        return cells;
    }

    /** The place of a state, or −1 when it cast no vote. */
    public int find(int ccode) {
        return IntStream.range(0, states)
                .filter(state -> (int) cells[1 + state] == ccode)
                .findFirst()
                .orElse(-1);
    }

    /** How many states have a rank in a state's list. */
    public int partners(int state) {
        return (int) IntStream.range(0, states)
                .filter(other -> other != state && !Double.isNaN(rank(state, other)[0]))
                .count();
    }

    /** The rank of another in a state's list; value and ends, NaN without. */
    public double[] rank(int state, int other) {
        return part(ranksAt(states) + 3 * (state * states + other));
    }

    /** The rank of another in a state's list minus that of the state in the other's; value and ends, NaN without. */
    public double[] difference(int state, int other) {
        double value = rank(state, other)[0] - rank(other, state)[0];
        int at = differencesAt(states) + 2 * PairIndex.of(state, other, states);
        return state < other
                ? new double[] {value, cells[at], cells[at + 1]}
                : new double[] {value, -cells[at + 1], -cells[at]};
    }

    /** The mean of a state's rank over the lists of all others; value and ends, NaN without. */
    public double[] received(int state) {
        return part(1 + states + 3 * state);
    }

    private double[] part(int at) {
        return Arrays.copyOfRange(cells, at, at + 3);
    }

    /** The ranks of all pairs, each way; NaN without. */
    public double[] allRanks() {
        return IntStream.range(0, states * states)
                .mapToDouble(k -> cells[ranksAt(states) + 3 * k])
                .toArray();
    }

    /** The differences of all pairs, each way; NaN without. */
    public double[] allDifferences() {
        return IntStream.range(0, states * states)
                .mapToDouble(k -> rank(k / states, k % states)[0] - rank(k % states, k / states)[0])
                .toArray();
    }

    /** The mean ranks received; NaN without. */
    public double[] allReceived() {
        return IntStream.range(0, states)
                .mapToDouble(state -> received(state)[0])
                .toArray();
    }

    /** Where the ranks begin: three numbers for each ordered pair. */
    static int ranksAt(int states) {
        return 1 + 4 * states;
    }

    /** Where the ends of the differences begin: two numbers for each pair. */
    static int differencesAt(int states) {
        return ranksAt(states) + 3 * states * states;
    }
}
