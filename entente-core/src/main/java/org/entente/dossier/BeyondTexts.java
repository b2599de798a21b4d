package org.entente.dossier;

import java.util.List;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondOutcome;
import org.entente.measure.beyond.BeyondPhrases;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.measure.beyond.PairResidual;

/**
 * What stands beside and above the drawing of a pair beyond its blocs, on every page that has it.
 *
 * @param figures of all pairs
 * @param pair its number
 * @param estimate its residual affinity
 */
public record BeyondTexts(BeyondFigures figures, int pair, Estimate estimate) {

    /** "Azerbaijan and Serbia agree about as much as habits, blocs, ideal points and region lead one to expect". */
    public String finding(String both) {
        return estimate.defined()
                ? Grammar.capital(both) + " " + BeyondPhrases.agree(beside()) + BeyondPhrases.placed(beside())
                : BeyondPhrases.NONE_DETECTED;
    }

    private PairResidual beside() {
        return figures.agreement().beside(estimate, pair);
    }

    /** "Expected 0.837, observed 0.798: a residual of −0.039 before shrinkage". */
    public String sum() {
        double expected = figures.agreement().expected(pair);
        double residual = figures.agreement().residual(pair);
        return "Expected " + Numbers.decimals(expected, Numbers.SCORE) + ", observed "
                + Numbers.decimals(expected + residual, Numbers.SCORE) + ": a residual of "
                + Numbers.signedDecimals(residual, Numbers.SCORE) + " before shrinkage";
    }

    /** For the contents: "−0.014, about as much as expected; 94 % of pairs higher". */
    String answer() {
        return estimate.defined()
                ? Numbers.signedDecimals(estimate.value(), Numbers.SCORE) + "; "
                        + Phrases.pairs(1 - estimate.percentile() / 100) + " higher"
                : "no pair effect detected";
    }

    /** How to read the drawing. */
    public String subtitle() {
        BeyondWindow window = figures.window();
        return "Agreement in "
                + Unit.years(window.unit().fromYear(), window.unit().toYear())
                + (window.widened() ? " (asked: " + window.asked().label() + ")" : "")
                + " taken apart: the mean of all pairs, what each state has with everyone, what "
                + "each further part adds beside that, and what none of them explains. "
                + Numbers.counted(figures.n()[pair], "joint vote", "joint votes") + ". Below, the "
                + "residual shrunken by how well it is known, with its 90\u00a0% interval, over 90\u00a0% and the middle "
                + "half of pairs.";
    }

    /** Where the two stand among all pairs, and what the interval of their residual leaves open. */
    public List<Prose> paragraphs() {
        if (!estimate.hasInterval() || !estimate.hasPercentile()) {
            return List.of();
        }
        boolean open = estimate.lo() <= 0 && estimate.hi() >= 0;
        Comparison place = Comparison.withMedian(estimate);
        String first = Grammar.capital(Phrases.pairs(1 - estimate.percentile() / 100, "agrees", "agree"))
                + " more, set against what is expected of each";
        return List.of(Prose.of(
                open && (place == Comparison.LESS || place == Comparison.MORE)
                        ? first + "; the whole interval of that place lies "
                                + (place == Comparison.LESS ? "below" : "above")
                                + " the median pair, while the interval of the residual itself holds 0."
                        : first + "."));
    }

    /** How expected agreement is made, and what is left. */
    public List<Prose> rail() {
        BeyondOutcome outcome = figures.agreement();
        double[] lost = outcome.lostWithoutBlocs();
        return List.of(
                Prose.of(
                        "Habits are what a state has with everyone, from whatever cause; each part after them is what the "
                                + "two have of it beyond that. Ideal points and found blocs are estimated without the fifth of the families whose "
                                + "votes they explain, five times over."),
                Prose.of("For all pairs the parts explain " + Numbers.percent(outcome.explained())
                        + " of the differences in agreement; without shared organisations and found blocs "
                        + Numbers.decimals(100 * lost[0], 1) + " points less ("
                        + Numbers.interval(100 * lost[1], 100 * lost[2], 1, false) + ")."),
                Prose.of("A residual says how far two states agree beside all that; it does not say why."));
    }
}
