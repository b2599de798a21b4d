package org.entente.construct;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.entente.source.Origin;
import org.entente.stat.PairIndex;

/**
 * An indicator's values over all pairs of states, the same in either order: what a composite is made of. Of an indicator
 * each way it is the weaker direction.
 *
 * @param ccodes the states, ascending
 * @param values by pair, as {@link PairIndex} orders them; NaN where there is none, never zero for that
 * @param from first year they are of
 * @param to last year they are of
 * @param origins what they rest on
 */
public record PairValues(int[] ccodes, double[] values, int from, int to, List<Origin> origins) {
    public PairValues {
        origins = List.copyOf(origins);
        if (values.length != PairIndex.count(ccodes.length)) {
            throw new IllegalArgumentException(ccodes.length + " states do not make " + values.length + " pairs");
        }
    }

    /** A value of two states, numbered as {@link #ccodes} has them. */
    @FunctionalInterface
    public interface Cell {
        double of(int i, int j);
    }

    /** Values given cell by cell, the first state's number the smaller. */
    public static PairValues of(int[] ccodes, Cell cell, int from, int to, List<Origin> origins) {
        double[] values = new double[PairIndex.count(ccodes.length)];
        int pair = 0;
        for (int i = 0; i < ccodes.length; i++) {
            for (int j = i + 1; j < ccodes.length; j++) {
                values[pair++] = cell.of(i, j);
            }
        }
        return new PairValues(ccodes, values, from, to, origins);
    }

    /** Values where every pair has that of its index. */
    public static PairValues of(int[] ccodes, IntToDoubleFunction pair, int from, int to, List<Origin> origins) {
        double[] values = new double[PairIndex.count(ccodes.length)];
        Arrays.setAll(values, pair);
        return new PairValues(ccodes, values, from, to, origins);
    }

    /** The value of two states by ccode, in either order; NaN where there is none. */
    public double of(int a, int b) {
        int i = Arrays.binarySearch(ccodes, a);
        int j = Arrays.binarySearch(ccodes, b);
        return i < 0 || j < 0 || i == j ? Double.NaN : values[PairIndex.of(i, j, ccodes.length)];
    }

    /** The years in words. */
    public String years() {
        return from == to ? String.valueOf(to) : from + "–" + to;
    }
}
