package org.entente.measure.tie;

import java.util.Arrays;
import java.util.Optional;
import org.entente.record.TieHolding;

/** A measure of all pairs, or of all states, of a year: values alone, NaN where nothing is known. Immutable. */
public final class YearValues {
    private final StateIndex states;
    private final YearFigures figures;

    YearValues(YearFigures figures) {
        this.states = figures.year().states();
        this.figures = figures;
    }

    /** COW codes of the states that existed in the year, ascending; a copy. */
    public int[] ccodes() {
        int[] ccodes = new int[states.size()];
        Arrays.setAll(ccodes, states::ccode);
        return ccodes;
    }

    /** First year that the values are of. */
    public int from() {
        return figures.from();
    }

    /** Last year that they are of. */
    public int to() {
        return figures.year().year();
    }

    /** The source they were computed from; empty without one. */
    public Optional<TieHolding> holding() {
        return Optional.ofNullable(figures.holding());
    }

    /** Of the first state with regard to the second; of a measure of states the state twice. NaN without a value. */
    public double of(int a, int b) {
        int i = states.find(a);
        int j = states.find(b);
        return i < 0 || j < 0 ? Double.NaN : figures.value(i, j);
    }

    /** The same as a square in the order of {@link #ccodes}. */
    public double[][] square() {
        double[][] square = new double[states.size()][states.size()];
        for (int i = 0; i < square.length; i++) {
            for (int j = 0; j < square.length; j++) {
                square[i][j] = figures.value(i, j);
            }
        }
        return square;
    }
}
