package org.entente.stat.residual;

import java.util.Arrays;

/**
 * Ideal points and found blocs of a window's states, estimated without each fold or from all votes.
 *
 * @param positions {@code [fold][state]}, NaN for none
 * @param blocs {@code [fold][state]}, −1 for none
 * @param crossFitted whether each fold's are estimated without it
 */
public record Given(double[][] positions, int[][] blocs, boolean crossFitted) {
    /** Those estimated without each fold. */
    public static Given crossFitted(double[][] positions, int[][] blocs) {
        return new Given(positions, blocs, true);
    }

    /** Those estimated from all votes, in every fold alike: what an in-sample fit uses. */
    public static Given inSample(double[] positions, int[] blocs, int folds) {
        double[][] everywhere = new double[folds][];
        Arrays.fill(everywhere, positions);
        int[][] groups = new int[folds][];
        Arrays.fill(groups, blocs);
        return new Given(everywhere, groups, false);
    }
}
