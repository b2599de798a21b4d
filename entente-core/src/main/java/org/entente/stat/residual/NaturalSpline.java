package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.Quantile;

/**
 * The basis of a natural cubic spline with three degrees of freedom: knots at the least value, the two terciles and the
 * largest value, linear beyond the outer two (Hastie, Tibshirani and Friedman 2009, §5.2.1), the constant left out. Where
 * values do not differ enough for four knots, the columns they leave undetermined are 0.
 *
 * @param knots the four knots, ascending
 */
public record NaturalSpline(double[] knots) {
    /** Columns of the basis. */
    public static final int COLUMNS = 3;

    /** The spline with its knots at quantiles of these values; NaN are left out. Cost N log N. */
    public static NaturalSpline of(double[] values) {
        return new NaturalSpline(Quantile.of(values, 0, 1.0 / 3, 2.0 / 3, 1));
    }

    /** The basis at some values, {@code [column][value]}; NaN where the value is NaN. Cost linear. */
    public double[][] columns(double[] values) {
        double[][] columns = new double[COLUMNS][values.length];
        double width = knots[3] - knots[0];
        if (!(width > 0)) {
            Arrays.stream(columns)
                    .forEach(column -> Arrays.setAll(column, k -> Double.isNaN(values[k]) ? values[k] : 0));
            return columns;
        }
        for (int k = 0; k < values.length; k++) {
            double at = values[k];
            columns[0][k] = (at - knots[0]) / width;
            double last = slope(at, 2, width);
            columns[1][k] = slope(at, 0, width) - last;
            columns[2][k] = slope(at, 1, width) - last;
        }
        return columns;
    }

    /** The difference of two truncated cubes, divided so that it stays of the size of the values; 0 of equal knots. */
    private double slope(double at, int knot, double width) {
        double reach = knots[3] - knots[knot];
        return reach > 0 ? (cube(at - knots[knot]) - cube(at - knots[3])) / (reach * width * width) : 0;
    }

    private static double cube(double above) {
        return above > 0 ? above * above * above : Double.isNaN(above) ? above : 0;
    }
}
