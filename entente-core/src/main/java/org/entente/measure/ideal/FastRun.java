package org.entente.measure.ideal;

import java.util.Arrays;
import org.entente.stat.ideal.FastIdealPoints;
import org.entente.stat.ideal.IdealPoints;

/** The fast estimator on a run's data. */
final class FastRun {
    private static final double FIVE_PERCENT = 1.6448536269514722;

    private final IdealPointData data;
    private final FastIdealPoints estimator;

    FastRun(IdealPointData data) {
        this.data = data;
        FastIdealPoints proper = FastIdealPoints.withDefaults(data.reference());
        this.estimator = data.model() == IdealPointModel.COMPATIBLE ? proper.compatibleWithAuthors() : proper;
    }

    IdealPointEstimate estimate(IdealPointProgress progress) {
        progress.at(0, "sweeping");
        long began = System.nanoTime();
        IdealPoints found = estimator.estimate(data.votes());
        double seconds = (System.nanoTime() - began) / 1e9;
        return new IdealPointEstimate(
                found.theta(),
                found.deviation(),
                shifted(found, -FIVE_PERCENT),
                found.theta(),
                shifted(found, FIVE_PERCENT),
                found.items(),
                PointDraws.NONE,
                new IdealPointFit(
                        found.iterations(), found.converged(), seconds, found.walk(), Double.NaN, Double.NaN));
    }

    private static double[] shifted(IdealPoints found, double deviations) {
        double[] quantile = found.theta().clone();
        Arrays.setAll(quantile, row -> quantile[row] + deviations * found.deviation()[row]);
        return quantile;
    }
}
