package org.entente.stat;

/**
 * The equations of the fixed effects of {@link RandomSlopes} for given deviations of the random effects, in units of the
 * residual deviation. With Z the column of ones and the predictor of a group, D the variances of its two random effects
 * and M = (D⁻¹ + Z′Z)⁻¹, the inverse of the group's covariance is I − Z·M·Z′ (Henderson 1953; Searle, Casella and
 * McCulloch 1992, ch. 7). Cost rows² per group, blocks³/6 to factorise.
 */
final class SlopeEquations {
    private final SlopeRows rows;
    private final double interceptDeviation;
    private final double slopeDeviation;
    /** Upper triangle over the blocks, then the predictor. */
    private final double[][] normal;

    private final double[] right;
    private double square;
    private double logDeterminant;
    private final int[] starts;

    SlopeEquations(SlopeRows rows, int[] starts, double[] deviations) {
        this.rows = rows;
        this.starts = starts;
        this.interceptDeviation = deviations[0];
        this.slopeDeviation = deviations[1];
        int size = rows.blocks() + 1;
        this.normal = new double[size][];
        for (int k = 0; k < size; k++) {
            normal[k] = new double[size - k];
        }
        this.right = new double[size];
        for (int group = 0; group < rows.groups(); group++) {
            add(new GroupCovariance(group));
        }
    }

    /** Where each group's rows begin, and at the end the number of rows. */
    static int[] starts(SlopeRows rows) {
        int[] starts = new int[rows.groups() + 1];
        for (int group : rows.group()) {
            starts[group + 1]++;
        }
        for (int group = 0; group < rows.groups(); group++) {
            starts[group + 1] += starts[group];
        }
        return starts;
    }

    /** What the rows of one group share: sums, and M as three numbers. */
    final class GroupCovariance {
        final int from;
        final int to;
        double sumX;
        double sumXx;
        double sumY;
        double sumXy;
        double sumYy;
        final double ones;
        final double cross;
        final double slopes;
        final double logDeterminant;

        GroupCovariance(int group) {
            from = starts[group];
            to = starts[group + 1];
            for (int row = from; row < to; row++) {
                double x = rows.x()[row];
                double y = rows.y()[row];
                sumX += x;
                sumXx += x * x;
                sumY += y;
                sumXy += x * y;
                sumYy += y * y;
            }
            double u = interceptDeviation;
            double b = slopeDeviation;
            double first = 1 + u * u * (to - from);
            double mixed = u * b * sumX;
            double second = 1 + b * b * sumXx;
            double determinant = first * second - mixed * mixed;
            ones = u * u * second / determinant;
            cross = -u * b * mixed / determinant;
            slopes = b * b * first / determinant;
            logDeterminant = Math.log(determinant);
        }

        /** v′·M·w of two pairs of sums. */
        double product(double v1, double v2, double w1, double w2) {
            return v1 * (ones * w1 + cross * w2) + v2 * (cross * w1 + slopes * w2);
        }
    }

    private void add(GroupCovariance group) {
        int last = rows.blocks();
        for (int row = group.from; row < group.to; row++) {
            int block = rows.block()[row];
            double x = rows.x()[row];
            double y = rows.y()[row];
            double one = group.ones + group.cross * x;
            double slope = group.cross + group.slopes * x;
            double[] line = normal[block];
            line[0] += 1 - one - slope * x;
            for (int other = row + 1; other < group.to; other++) {
                line[rows.block()[other] - block] -= one + slope * rows.x()[other];
            }
            line[last - block] += x - one * group.sumX - slope * group.sumXx;
            right[block] += y - one * group.sumY - slope * group.sumXy;
        }
        normal[last][0] += group.sumXx - group.product(group.sumX, group.sumXx, group.sumX, group.sumXx);
        right[last] += group.sumXy - group.product(group.sumX, group.sumXx, group.sumY, group.sumXy);
        square += group.sumYy - group.product(group.sumY, group.sumXy, group.sumY, group.sumXy);
        logDeterminant += group.logDeterminant;
    }

    GroupCovariance group(int group) {
        return new GroupCovariance(group);
    }

    /**
     * The solution; the equations are used up by it.
     *
     * @throws ArithmeticException if the fixed effects are not determined
     */
    Solution solve() {
        Cholesky factor = Cholesky.of(normal);
        double[] effects = right.clone();
        factor.solve(effects);
        double residual = square;
        for (int k = 0; k < effects.length; k++) {
            residual -= effects[k] * right[k];
        }
        int freedom = rows.size() - effects.length;
        double variance = Math.max(residual, 0) / freedom;
        double deviance = logDeterminant + factor.logDeterminant() + freedom * (Math.log(2 * Math.PI * variance) + 1);
        return new Solution(factor, effects, variance, deviance);
    }

    /**
     * What the equations give.
     *
     * @param factor of the normal matrix
     * @param effects one for each block, then the slope
     * @param variance of a residual
     * @param deviance minus twice the logarithm of the restricted likelihood
     */
    record Solution(Cholesky factor, double[] effects, double variance, double deviance) {}
}
