package org.entente.stat.residual;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.stat.PairIndex;

/**
 * What alignment is expected from besides the states' own habits, by pair: shared organisations, the same region, the
 * same found bloc, and where the two stand by their ideal points. The last two are by fold, since they are estimated
 * without the fold whose votes they explain. Columns stand in this order; where a state's ideal point is not known, those of
 * its pairs are NaN.
 *
 * <p>Ideal points enter with mean 0 and standard deviation 1 over the states of each fold: a spline of their distance and,
 * unless asked for the distance alone, the products of a spline of one state's with a spline of the other's. Two states that
 * lie apart by the same distance agree more in one place than in another; what a pair's place does is not additive in the
 * two states, and would be taken for an effect of the pair.
 */
public final class PairTerms {
    private final Known known;
    private final double[][] common;
    /** {@code [fold][found bloc, ideal points …][pair]}. */
    private final double[][][] byFold;

    private PairTerms(Known known, double[][][] byFold) {
        this.known = known;
        this.common = known.columns.toArray(double[][]::new);
        this.byFold = byFold;
    }

    /** What is known of the pairs beforehand. */
    public static final class Known {
        private final List<double[]> columns;
        private final List<int[]> places;

        /**
         * Keeps the columns.
         *
         * @param declared declared co-memberships, each 0 or 1 by pair
         * @param region whether a pair lies in one region, 0 or 1
         */
        public Known(List<double[]> declared, double[] region) {
            this.columns = Stream.concat(declared.stream(), Stream.of(region)).toList();
            this.places = columns.stream().map(Known::places).toList();
        }

        private static int[] places(double[] column) {
            return IntStream.range(0, column.length)
                    .filter(pair -> column[pair] != 0)
                    .toArray();
        }

        /** Declared co-memberships, then the region. */
        public List<double[]> columns() {
            return columns;
        }
    }

    /**
     * The columns.
     *
     * @param known declared co-memberships, each 0 or 1 by pair, and whether a pair lies in one region
     * @param blocs found bloc of each state by fold, −1 for none
     * @param positions ideal point of each state by fold, NaN for none
     * @param basis the splines of ideal points
     */
    public static PairTerms of(Known known, int[][] blocs, double[][] positions, PositionBasis basis) {
        double[][][] byFold = new double[blocs.length][][];
        for (int fold = 0; fold < blocs.length; fold++) {
            boolean repeated = fold > 0 && blocs[fold] == blocs[fold - 1] && positions[fold] == positions[fold - 1];
            byFold[fold] = repeated ? byFold[fold - 1] : ofFold(blocs[fold], basis.columns(positions[fold]));
        }
        return new PairTerms(known, byFold);
    }

    private static double[][] ofFold(int[] blocs, double[][] positions) {
        double[][] columns = new double[1 + positions.length][];
        columns[0] = together(blocs);
        System.arraycopy(positions, 0, columns, 1, positions.length);
        return columns;
    }

    private static double[] together(int[] blocs) {
        double[] together = new double[PairIndex.count(blocs.length)];
        int pair = 0;
        for (int i = 0; i < blocs.length; i++) {
            for (int j = i + 1; j < blocs.length; j++, pair++) {
                together[pair] = blocs[i] >= 0 && blocs[i] == blocs[j] ? 1 : 0;
            }
        }
        return together;
    }

    /** Number of columns. */
    public int columns() {
        return common.length + byFold[0].length;
    }

    /** Number of columns that do not differ between folds: declared ones, then the region. */
    int commonColumns() {
        return common.length;
    }

    /** Column of the same region; those before it are declared co-memberships. */
    public int region() {
        return common.length - 1;
    }

    /** Column of the same found bloc; those after it are of the ideal points. */
    public int foundBloc() {
        return common.length;
    }

    /** Whether a column is a bloc's: a shared organisation or the same found bloc. */
    boolean ofBlocs(int column) {
        return column < region() || column == foundBloc();
    }

    /** A column in a fold, by pair. */
    double[] column(int column, int fold) {
        return column < common.length ? common[column] : byFold[fold][column - common.length];
    }

    /** Whether both states' ideal points are known in every fold. */
    boolean known(int pair) {
        for (double[][] fold : byFold) {
            if (Double.isNaN(fold[1][pair])) {
                return false;
            }
        }
        return true;
    }

    /** The pairs for which a common column is not 0. */
    int[] places(int column) {
        return known.places.get(column);
    }

    /** Takes a multiple of a column, pooled over the folds, from values by pair. */
    void subtract(int column, double[] pooled, double times, double[] from) {
        if (column < common.length) {
            for (int pair : places(column)) {
                from[pair] -= times * pooled[pair];
            }
            return;
        }
        for (int pair = 0; pair < from.length && times != 0; pair++) {
            from[pair] -= times * pooled[pair];
        }
    }

    /** A column as the pair's joint votes weigh the folds. */
    double[] pooled(int column, FoldedOutcome outcome) {
        if (column < common.length) {
            return common[column];
        }
        double[] pooled = new double[outcome.pooled().length];
        for (int fold = 0; fold < byFold.length; fold++) {
            double[] values = column(column, fold);
            double[] shares = outcome.shares()[fold];
            for (int pair = 0; pair < pooled.length; pair++) {
                pooled[pair] += shares[pair] * values[pair];
            }
        }
        return pooled;
    }
}
