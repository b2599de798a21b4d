package org.entente.stat;

import java.util.Arrays;

/**
 * A mean over families in every bootstrap draw of the families: each counts as often as it was picked. The draws are
 * those of the figure, so that all states share them.
 */
public final class FamilyMeanDraws {
    private FamilyMeanDraws() {}

    /**
     * The mean in each draw; NaN in a draw that picked none of the families that count.
     *
     * @param means mean of each family, in the order of the draws' families; NaN where the family does not count
     */
    public static double[] of(double[] means, FamilyDraws draws) {
        if (means.length != draws.families()) {
            throw new IllegalArgumentException(means.length + " means for " + draws.families() + " families");
        }
        double[] drawn = new double[draws.size()];
        Arrays.setAll(drawn, draw -> mean(means, draws.counts(draw)));
        return drawn;
    }

    private static double mean(double[] means, int[] counts) {
        double sum = 0;
        int picked = 0;
        for (int family = 0; family < means.length; family++) {
            if (!Double.isNaN(means[family])) {
                sum += counts[family] * means[family];
                picked += counts[family];
            }
        }
        return picked == 0 ? Double.NaN : sum / picked;
    }
}
