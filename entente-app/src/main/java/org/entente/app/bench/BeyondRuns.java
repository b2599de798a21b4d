package org.entente.app.bench;

import org.entente.measure.FigureOptions;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondMaker;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;

/** Residual affinity of all pairs of seven years from nothing: ideal points without each fold, blocs and 200 draws. */
final class BeyondRuns {
    private static final double TARGET = 8;

    private BeyondRuns() {}

    static Timing run(Question question) {
        Runs<BeyondFigures> runs = Runs.once(() -> {
            BeyondMaker maker = new BeyondMaker(
                    question.record(),
                    StateRegistry.builtIn(),
                    question.slice().settled(true),
                    FigureOptions.of(AbsencePolicy.EXCLUDE),
                    null,
                    words -> {});
            return maker.figures(maker.window(question.lastSevenYears()));
        });
        return Timing.of(
                "beyond_blocs",
                "Residual affinity with " + BeyondMaker.DRAWS + " draws, nothing derived, "
                        + question.lastSevenYears().label(),
                runs.result().agreement().pairs(),
                "pairs",
                runs,
                TARGET);
    }
}
