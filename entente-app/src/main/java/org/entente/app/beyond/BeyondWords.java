package org.entente.app.beyond;

import org.entente.app.beyond.BeyondAnswer.Of;
import org.entente.measure.Numbers;
import org.entente.measure.beyond.BeyondOutcome;

/** What figures beyond blocs mean, in sentences. */
final class BeyondWords {
    private static final int PLACES = 3;

    private BeyondWords() {}

    static String legend(BeyondAnswer answer) {
        return "Residual: observed less expected alignment, ideal points and found blocs estimated without the fifth of the "
                + "families they explain; in sample: estimated from all of them. Shrunken by how well it is known. "
                + explained(answer, Of.AGREEMENT) + " " + explained(answer, Of.KAPPA)
                + " pct: percentile among all pairs.";
    }

    /** "Agreement of 18,103 pairs: R² 0.967; without declared and found blocs 0.020 less (0.012–0.034)." */
    static String explained(BeyondAnswer answer, Of of) {
        BeyondOutcome outcome = answer.outcome(of);
        double[] lost = outcome.lostWithoutBlocs();
        return of.label + " of " + Numbers.counted(outcome.pairs(), "pair", "pairs") + ": R² "
                + Numbers.decimals(outcome.explained(), PLACES) + "; without declared and found blocs "
                + Numbers.decimals(lost[0], PLACES) + " less ("
                + Numbers.interval(lost[1], lost[2], PLACES, false) + ").";
    }
}
