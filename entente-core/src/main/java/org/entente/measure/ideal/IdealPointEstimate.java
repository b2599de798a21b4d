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
 * @param draws draws of all rows together, if there are any
 * @param fit how the run went
 */
public record IdealPointEstimate(
        double[] mean,
        double[] se,
        double[] q05,
        double[] median,
        double[] q95,
        Items items,
        PointDraws draws,
        IdealPointFit fit) {
    /** Whether there is an estimate: not when chains were stopped before their first draw. */
    public boolean defined() {
        return mean.length > 0 && !Double.isNaN(mean[0]);
    }

    /** The same with draws kept elsewhere. */
    IdealPointEstimate withDraws(PointDraws others) {
        return new IdealPointEstimate(mean, se, q05, median, q95, items, others, fit);
    }
}
