package org.entente.app.bench;

import org.entente.measure.ideal.IdealPointData;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.stat.ideal.FastIdealPoints;
import org.entente.stat.ideal.IdealPoints;
import org.entente.stat.ideal.PositionDraws;

/** The fast estimate of ideal points on all votes, corrected standard errors and joint draws included; of both models. */
final class FastPointRuns {
    private static final double TARGET = 5;
    private static final int DRAWS = 200;

    private FastPointRuns() {}

    static void run(Question question, Findings findings) {
        findings.add(timing(question, IdealPointModel.PROPER, "ideal_points_fast", TARGET));
        findings.add(timing(question, IdealPointModel.COMPATIBLE, "ideal_points_fast_compatible", Double.NaN));
    }

    private static Timing timing(Question question, IdealPointModel model, String id, double target) {
        IdealPointData data = IdealPointData.of(question.record(), question.slice(), model);
        FastIdealPoints proper = FastIdealPoints.withDefaults(data.reference());
        FastIdealPoints fast = model == IdealPointModel.COMPATIBLE ? proper.compatibleWithAuthors() : proper;
        int[] sweeps = new int[1];
        Runs<PositionDraws> runs = Runs.of(question.runs(), () -> {
            IdealPoints found = fast.estimate(data.votes());
            sweeps[0] = found.iterations();
            return fast.draws(data.votes(), found, DRAWS, question.seed());
        });
        String what =
                "Fast ideal points, " + model.word() + " model, " + DRAWS + " joint draws; " + sweeps[0] + " sweeps";
        return Timing.of(id, what, data.votes().observations(), "votes", runs, target);
    }
}
