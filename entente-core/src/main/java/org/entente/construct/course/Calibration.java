package org.entente.construct.course;

import java.util.List;
import org.entente.stat.Quantile;

/**
 * By what the deviations of predictions are multiplied: the 75th percentile of the 90 % quantiles of |z| of past origins
 * whose outcome was known, the last twenty of them, over the normal one.
 */
final class Calibration {
    static final double LEVEL = 0.9;
    /** The 95 % quantile of a normal distribution. */
    static final double NORMAL = 1.6448536269514722;

    static final int LAST = 20;
    /** With fewer past origins nothing is predicted. */
    static final int LEAST = 5;

    private static final double PERCENTILE = 0.75;

    private Calibration() {}

    /** The past origins that count at an origin: with an outcome by then, the last twenty. */
    static List<OriginScore> past(List<OriginScore> before, int origin, Horizon horizon) {
        List<OriginScore> known = before.stream()
                .filter(score -> score.origin() + horizon.years <= origin
                        && score.of(horizon).count() > 0)
                .toList();
        return known.subList(Math.max(0, known.size() - LAST), known.size());
    }

    /** The factor; NaN with too few past origins. */
    static double factor(List<OriginScore> past, Horizon horizon) {
        if (past.size() < LEAST) {
            return Double.NaN;
        }
        double[] quantiles =
                past.stream().mapToDouble(score -> score.of(horizon).quantile()).toArray();
        return Quantile.of(quantiles, PERCENTILE)[0] / NORMAL;
    }
}
