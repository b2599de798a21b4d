package org.entente.stat;

import java.util.Arrays;

/** How flows divide among some partners. Missing flows, NaN, have no part. */
public final class FlowMix {
    private FlowMix() {}

    /** Each flow’s part of their sum; NaN where missing, and everywhere when the sum is not above 0. */
    public static double[] shares(double[] flows) {
        double sum = sum(flows);
        return Arrays.stream(flows)
                .map(flow -> sum > 0 ? flow / sum : Double.NaN)
                .toArray();
    }

    /** The sum of what is not missing. */
    public static double sum(double[] flows) {
        return Arrays.stream(flows).filter(flow -> !Double.isNaN(flow)).sum();
    }

    /** How many are not missing. */
    public static int known(double[] flows) {
        return (int) Arrays.stream(flows).filter(flow -> !Double.isNaN(flow)).count();
    }

    /**
     * The divergence Σ p·ln(p/q) of shares from expected ones in nats (Kullback and Leibler 1951), 0 when they are the
     * same. Terms with p = 0 are 0; expected shares are first scaled to sum to 1 over the partners that p knows. NaN when
     * p knows none, or has something where nothing is expected.
     */
    public static double divergence(double[] p, double[] q) {
        double scale = 0;
        for (int k = 0; k < p.length; k++) {
            scale += Double.isNaN(p[k]) || Double.isNaN(q[k]) ? 0 : q[k];
        }
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            if (p[k] > 0) {
                sum += q[k] > 0 ? p[k] * Math.log(p[k] * scale / q[k]) : Double.NaN;
            }
        }
        return known(p) == 0 ? Double.NaN : Math.max(0, sum);
    }

    /**
     * How steady shares are over windows of time: 1 minus the mean of half the sum of absolute changes, 1 when nothing
     * moves; NaN with fewer than two changes. A window without shares has no change to either side.
     *
     * @param windows {@code [window][partner]}, in order of time
     */
    public static double steadiness(double[][] windows) {
        double moved = 0;
        int steps = 0;
        for (int t = 1; t < windows.length; t++) {
            if (known(windows[t - 1]) > 0 && known(windows[t]) > 0) {
                moved += moved(windows[t - 1], windows[t]);
                steps++;
            }
        }
        return steps < 2 ? Double.NaN : 1 - moved / steps;
    }

    private static double moved(double[] before, double[] after) {
        double sum = 0;
        for (int k = 0; k < before.length; k++) {
            sum += Math.abs(zero(after[k]) - zero(before[k])) / 2;
        }
        return sum;
    }

    private static double zero(double share) {
        return Double.isNaN(share) ? 0 : share;
    }
}
