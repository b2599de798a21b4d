package org.entente.measure.ideal;

import java.util.Arrays;
import org.entente.stat.ideal.FastIdealPoints;
import org.entente.stat.ideal.IdealPoints;
import org.entente.stat.ideal.PositionDraws;

/** The fast estimator on a run's data. */
final class FastRun {
    private static final double FIVE_PERCENT = 1.6448536269514722;
    private static final int DRAWS = 200;
    private static final long SEED = 1;

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
        PositionDraws draws = estimator.draws(data.votes(), found, DRAWS, SEED);
        double seconds = (System.nanoTime() - began) / 1e9;
        return new IdealPointEstimate(
                found.theta(),
                draws.deviation(),
                shifted(found, draws, -FIVE_PERCENT),
                found.theta(),
                shifted(found, draws, FIVE_PERCENT),
                found.items(),
                new PointDraws.InMemory(draws.theta()),
                new IdealPointFit(
                        found.iterations(), found.converged(), seconds, found.walk(), Double.NaN, Double.NaN));
    }

    private static double[] shifted(IdealPoints found, PositionDraws draws, double deviations) {
        double[] quantile = found.theta().clone();
        Arrays.setAll(quantile, row -> quantile[row] + deviations * draws.deviation()[row]);
        return quantile;
    }
}
