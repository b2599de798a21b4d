package org.entente.app.beyond;

import org.entente.app.beyond.BeyondAnswer.Of;
import org.entente.measure.Numbers;
import org.entente.measure.beyond.BeyondOutcome;

/** What figures beyond blocs mean, in sentences. */
final class BeyondWords {
    private static final int PLACES = 3;

    private static final String RESIDUAL =
            "Residual: observed less expected alignment, ideal points and found blocs estimated without the fifth of the "
                    + "families they explain";
    private static final String SHRUNKEN = ". Shrunken by how well it is known. ";

    private BeyondWords() {}

    /** What the columns of a list are. */
    static String legend(BeyondAnswer answer, boolean placed) {
        return RESIDUAL
                + SHRUNKEN
                + explained(answer, Of.AGREEMENT)
                + (placed ? " pct: percentile among all pairs, with its interval." : "");
    }

    /** What the columns of a pair are. */
    static String legendOfPair(BeyondAnswer answer, boolean inSample) {
        return RESIDUAL + (inSample ? "; in sample: estimated from all of them" : "") + SHRUNKEN
                + explained(answer, Of.AGREEMENT) + " " + explained(answer, Of.KAPPA)
                + " pct: percentile among all pairs.";
    }

    /** "Agreement of 18,103 pairs: R² 0.967; without shared organisations and found blocs 0.020 less (0.012–0.034)." */
    static String explained(BeyondAnswer answer, Of of) {
        BeyondOutcome outcome = answer.outcome(of);
        double[] lost = outcome.lostWithoutBlocs();
        return of.label + " of " + Numbers.counted(outcome.pairs(), "pair", "pairs") + ": R² "
                + Numbers.decimals(outcome.explained(), PLACES) + "; without shared organisations and found blocs "
                + Numbers.decimals(lost[0], PLACES) + " less ("
                + Numbers.interval(lost[1], lost[2], PLACES, false) + ").";
    }
}
