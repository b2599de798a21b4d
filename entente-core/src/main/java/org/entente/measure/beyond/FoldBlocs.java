package org.entente.measure.beyond;

import java.util.Arrays;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocFinder;
import org.entente.measure.bloc.BlocNetwork;
import org.entente.measure.bloc.BlocNumbers;
import org.entente.measure.bloc.BlocSettings;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairCells;
import org.entente.stat.ReferenceSet;
import org.entente.stat.bloc.Leiden;
import org.entente.stat.residual.FoldCells;
import org.entente.vote.VoteRecord;

/** Found blocs of a window without one fold: by consensus for the figure, by one run of Leiden in a draw. */
public final class FoldBlocs {
    private FoldBlocs() {}

    /** The blocs of the votes outside a fold, by state of the window; −1 for a state in none. */
    static int[] consensus(VoteRecord record, WindowData window, int fold, long seed) {
        long[] mask = window.unit().mask().clone();
        for (int r = 0; r < window.rollCalls().length; r++) {
            if (window.votes().fold(r) == fold) {
                int rollCall = window.rollCalls()[r];
                mask[rollCall >>> 6] &= ~(1L << rollCall);
            }
        }
        if (SliceMask.count(mask) == 0) {
            return none(window.ccodes().length);
        }
        FoundBlocs found = new BlocFinder(record, AbsencePolicy.EXCLUDE, BlocSettings.withSeed(seed))
                .find(Unit.of(record, mask, ""));
        return Arrays.stream(window.ccodes()).map(found::bloc).toArray();
    }

    private static int[] none(int states) {
        int[] none = new int[states];
        Arrays.fill(none, -1);
        return none;
    }

    /**
     * The blocs of drawn votes outside a fold, by one run on the network of {@link BlocNetwork}, as all drawn blocs are.
     *
     * @param cells all votes by fold
     * @param fold the fold left out; below 0 none is
     * @param rollCalls of the window, which say how many joint votes a pair needs
     */
    public static int[] once(FoldCells cells, int fold, int rollCalls, long seed) {
        PairCells votes = cells.without(fold);
        double[] weights = BlocNetwork.weights(votes, ReferenceSet.of(votes.n(), rollCalls));
        return BlocNumbers.of(Leiden.partition(cells.states(), weights, 1, seed));
    }
}
