package org.entente.construct.company;

import java.util.Arrays;
import org.entente.stat.Percentile;

/**
 * Every state's grade in an organisation at the end of a unit and its match with it in the unit, by column of the record.
 *
 * @param grades NaN for suspended members, who have none like them
 * @param shares NaN for too few texts
 */
record BlocPeers(double[] grades, double[] shares) {
    /** The matches of the states with the same grade as one; empty for too few. */
    Percentile alike(int column) {
        double[] alike = new double[shares.length];
        int count = 0;
        for (int other = 0; other < shares.length; other++) {
            if (grades[other] == grades[column] && !Double.isNaN(shares[other])) {
                alike[count++] = shares[other];
            }
        }
        return Percentile.among(count < BlocMatch.LEAST_ALIKE ? new double[0] : Arrays.copyOf(alike, count));
    }
}
