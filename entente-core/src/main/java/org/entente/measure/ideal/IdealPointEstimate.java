package org.entente.measure.ideal;

import org.entente.stat.ideal.Items;

/**
 * What an estimator found, row by row of its data, on the identified scale: mean 0 and standard deviation 1 over all
 * states and sessions with a vote, the United States positive on average.
 *
 * @param mean ideal point of each row
 * @param se its standard error
 * @param q05 5 % quantile
 * @param median 50 % quantile
 * @param q95 95 % quantile
 * @param items parameters of each item
 * @param draws {@code [row][draw]}, of the rows jointly: draw by draw they are one world; empty arrays where there are none
 * @param fit how the run went
 */
public record IdealPointEstimate(
        double[] mean,
        double[] se,
        double[] q05,
        double[] median,
        double[] q95,
        Items items,
        float[][] draws,
        IdealPointFit fit) {
    /** Number of joint draws. */
    public int drawCount() {
        return draws.length == 0 ? 0 : draws[0].length;
    }
}
