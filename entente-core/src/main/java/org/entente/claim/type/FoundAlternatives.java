package org.entente.claim.type;

import java.util.Arrays;
import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Limits;
import org.entente.construct.VoteBlocs;
import org.entente.measure.bloc.FoundBlocs;

/**
 * Whether states are in one found bloc by other ways of counting votes: by the blocs themselves, without draws. Where one
 * of them is in no bloc that says nothing, since it may be one that always votes the same way.
 */
record FoundAlternatives(Testing testing, VoteWindow votes, int[] ccodes) {
    List<Indicator.Alternative> of(Limits limits) {
        return Arrays.stream(VoteWindow.Way.values())
                .map(way -> of(way, limits))
                .toList();
    }

    private Indicator.Alternative of(VoteWindow.Way way, Limits limits) {
        FoundBlocs found = VoteBlocs.found(testing.evidence(), votes.unit(way), way.absence());
        int[] blocs = Arrays.stream(ccodes).map(found::bloc).toArray();
        if (Arrays.stream(blocs).anyMatch(bloc -> bloc < 0)) {
            return new Indicator.Alternative(way.words(), Standing.NONE, Double.NaN);
        }
        long different = Arrays.stream(blocs).distinct().count();
        double value = different == 1 ? 1 : 0;
        boolean some = different > 1 && different < blocs.length;
        return new Indicator.Alternative(way.words(), some ? Standing.BAND : limits.of(value), value);
    }
}
