package org.entente.dossier;

import java.util.List;
import org.entente.measure.Period;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.state.State;

/**
 * What is asked of a dossier.
 *
 * @param a first state, as typed
 * @param b second state, as typed
 * @param slice settled: whole texts or all votes decided
 * @param sliceGiven whether any condition on time was typed; otherwise the last period with enough joint votes heads the
 *     page
 * @param periods periods asked for, empty for the default blocks of seven years
 * @param command the command line that makes the dossier again
 * @param version the product's version, may be empty
 */
public record DossierQuestion(
        State a, State b, Slice slice, boolean sliceGiven, List<Period> periods, String command, String version) {
    public DossierQuestion {
        periods = List.copyOf(periods);
    }

    /** A question of a product whose version does not matter. */
    public DossierQuestion(State a, State b, Slice slice, boolean sliceGiven, List<Period> periods, String command) {
        this(a, b, slice, sliceGiven, periods, command, "");
    }

    /** Who is asked about, and when. */
    Periods.Asked asked() {
        return new Periods.Asked(List.of(a.ccode(), b.ccode()), slice, sliceGiven, periods);
    }
}
