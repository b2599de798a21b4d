package org.entente.measure.beyond;

import java.util.Arrays;
import java.util.List;
import org.entente.measure.FigureOptions;
import org.entente.stat.PairIndex;
import org.entente.stat.residual.CrossFit;
import org.entente.stat.residual.FoldCells;
import org.entente.state.Organisation;

/**
 * Figures beyond blocs of all pairs of a window.
 *
 * @param window the window
 * @param ccodes COW codes of its states, ascending; pairs are in their order
 * @param organisations those that enter expected alignment, in the order of {@code declared} of a pair's parts
 * @param n joint votes by pair
 * @param agreement what is beyond expected agreement
 * @param kappa what is beyond expected κ
 */
public record BeyondFigures(
        BeyondWindow window,
        int[] ccodes,
        List<Organisation> organisations,
        int[] n,
        BeyondOutcome agreement,
        BeyondOutcome kappa) {

    static BeyondFigures of(
            BeyondWindow window, WindowData data, KnownTerms known, Estimated estimated, FigureOptions options) {
        int[] n = FoldCells.of(data.votes(), data.votes().once()).n();
        List<BeyondOutcome> outcomes = Arrays.stream(CrossFit.Outcome.values())
                .map(outcome -> new BeyondOutcome(
                        estimated.fitted().get(outcome.ordinal()),
                        estimated.drawn().get(outcome.ordinal()),
                        known.terms(),
                        options.level()))
                .toList();
        return new BeyondFigures(window, data.ccodes(), known.organisations(), n, outcomes.get(0), outcomes.get(1));
    }

    /** Number of a pair of states, −1 when either cast no vote in the window. */
    public int pair(int ccodeA, int ccodeB) {
        int a = Arrays.binarySearch(ccodes, ccodeA);
        int b = Arrays.binarySearch(ccodes, ccodeB);
        return a < 0 || b < 0 || a == b ? -1 : PairIndex.of(a, b, ccodes.length);
    }

    /** COW code of a pair's first state. */
    public int first(int pair) {
        return ccodes[PairIndex.first(pair, ccodes.length)];
    }

    /** COW code of a pair's second state. */
    public int second(int pair) {
        int first = PairIndex.first(pair, ccodes.length);
        return ccodes[pair - PairIndex.rowStart(first, ccodes.length) + first + 1];
    }
}
