package org.entente.measure.latent;

import java.util.Arrays;
import java.util.List;
import org.entente.measure.Measure;
import org.entente.measure.UnitFigures;

/**
 * The votes of a window as a layer: agreement of the pairs of its reference set, by its ranks. As it is, it has so long a
 * lower tail that two states which differ from most others would be expected to differ from each other beyond all bounds.
 */
public final class VoteLayer {
    private VoteLayer() {}

    /** The codes of the states that voted in a window, in the order of its pairs. */
    public static int[] states(UnitFigures figures) {
        int[] ccodes = new int[figures.states()];
        Arrays.setAll(ccodes, figures::ccode);
        return ccodes;
    }

    /**
     * The layer.
     *
     * @param origins ids of the record's snapshots
     */
    public static PairLayer of(UnitFigures figures, List<String> origins) {
        double[] values = figures.values(Measure.AGREEMENT).clone();
        for (int pair = 0; pair < values.length; pair++) {
            if (!figures.reference()[pair]) {
                values[pair] = Double.NaN;
            }
        }
        return new PairLayer(
                "votes",
                "votes",
                figures.unit().fromYear(),
                figures.unit().toYear(),
                values,
                true,
                figures.n(),
                origins);
    }
}
