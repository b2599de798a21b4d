package org.entente.measure.tie;

import java.util.Arrays;

/** A number for each ordered pair of states; of the diagonal nothing is known. */
final class PairGrid {
    private final int states;
    private final double[] cells;

    PairGrid(int states, double fill) {
        this.states = states;
        this.cells = new double[states * states];
        Arrays.fill(cells, fill);
        for (int i = 0; i < states; i++) {
            cells[i * states + i] = Double.NaN;
        }
    }

    int states() {
        return states;
    }

    double get(int i, int j) {
        return cells[i * states + j];
    }

    void set(int i, int j, double value) {
        cells[i * states + j] = value;
    }

    void setBoth(int i, int j, double value) {
        set(i, j, value);
        set(j, i, value);
    }

    /** Adds to what is there; what was unknown becomes the number. */
    void add(int i, int j, double value) {
        double held = get(i, j);
        set(i, j, Double.isNaN(held) ? value : held + value);
    }

    /** A grid made of this one, cell by cell. */
    PairGrid map(CellFunction function) {
        PairGrid made = new PairGrid(states, Double.NaN);
        for (int i = 0; i < states; i++) {
            for (int j = 0; j < states; j++) {
                if (i != j) {
                    made.set(i, j, function.of(i, j));
                }
            }
        }
        return made;
    }

    /** The numbers of all ordered pairs, or of each unordered one once. */
    double[] values(boolean ordered) {
        double[] values = new double[ordered ? states * (states - 1) : states * (states - 1) / 2];
        int next = 0;
        for (int i = 0; i < states; i++) {
            for (int j = ordered ? 0 : i + 1; j < states; j++) {
                if (i != j) {
                    values[next++] = get(i, j);
                }
            }
        }
        return values;
    }

    /** A number of a pair of states. */
    @FunctionalInterface
    interface CellFunction {
        double of(int i, int j);
    }
}
