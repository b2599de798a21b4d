package org.entente.measure.beyond;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.measure.FigureOptions;
import org.entente.stat.PairIndex;
import org.entente.stat.residual.CrossFit;
import org.entente.stat.residual.CrossFit.Outcome;
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
        CrossFit cross =
                new CrossFit(data.votes(), known.terms(), estimated.crossFitted(), true, BeyondMaker.LEAST_VOTES);
        CrossFit within =
                new CrossFit(data.votes(), known.terms(), estimated.inSample(), true, BeyondMaker.LEAST_VOTES);
        int[] n = cross.cells().n();
        List<BeyondOutcome> outcomes = IntStream.range(0, Outcome.values().length)
                .mapToObj(o -> BeyondOutcome.of(
                        cross.fit(Outcome.values()[o]),
                        within.fit(Outcome.values()[o]),
                        estimated.outcomes().get(o),
                        options.level()))
                .toList();
        return new BeyondFigures(window, data.ccodes(), known.organisations(), n, outcomes.get(0), outcomes.get(1));
    }

    /** Number of a pair of states, −1 when either cast no vote in the window. */
    public int pair(int ccodeA, int ccodeB) {
        int a = java.util.Arrays.binarySearch(ccodes, ccodeA);
        int b = java.util.Arrays.binarySearch(ccodes, ccodeB);
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
