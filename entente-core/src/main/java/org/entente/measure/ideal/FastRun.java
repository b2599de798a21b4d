package org.entente.measure.ideal;

import java.util.Arrays;
import org.entente.stat.ideal.FastIdealPoints;
import org.entente.stat.ideal.IdealPoints;
import org.entente.stat.ideal.PositionDraws;

/** The fast estimator on a run's data: the estimate, then its joint draws, from which its standard errors are. */
final class FastRun {
    private static final int DRAWS = 200;
    private static final double FIVE_PERCENT = 1.6448536269514722;

    private final IdealPointData data;
    private final long seed;
    private final FastIdealPoints estimator;

    FastRun(IdealPointData data, long seed) {
        this.data = data;
        this.seed = seed;
        FastIdealPoints proper = FastIdealPoints.withDefaults(data.reference());
        this.estimator = data.model() == IdealPointModel.COMPATIBLE ? proper.compatibleWithAuthors() : proper;
    }

    IdealPointEstimate estimate(IdealPointProgress progress) {
        progress.at(0, "finding the positions");
        long began = System.nanoTime();
        IdealPoints found = estimator.estimate(data.votes());
        progress.at(0.5, "drawing round them");
        PositionDraws draws = estimator.draws(data.votes(), found, DRAWS, seed);
        double seconds = (System.nanoTime() - began) / 1e9;
        IdealPointFit fit = new IdealPointFit(
                found.iterations(),
                found.converged(),
                seconds,
                found.walk(),
                Double.NaN,
                Double.NaN,
                found.identification());
        return new IdealPointEstimate(
                found.theta(),
                draws.deviation(),
                shifted(found.theta(), draws.deviation(), -FIVE_PERCENT),
                found.theta(),
                shifted(found.theta(), draws.deviation(), FIVE_PERCENT),
                found.items(),
                new PointDraws.InMemory(draws.theta()),
                fit);
    }

    private static double[] shifted(double[] theta, double[] deviation, double times) {
        double[] quantile = theta.clone();
        Arrays.setAll(quantile, row -> quantile[row] + times * deviation[row]);
        return quantile;
    }
}
