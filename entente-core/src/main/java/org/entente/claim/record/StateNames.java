package org.entente.claim.record;

import java.time.LocalDate;
import java.util.List;
import org.entente.construct.Wording;
import org.entente.state.Articles;
import org.entente.state.State;

/** How states are called in a sentence. */
public final class StateNames {
    private StateNames() {}

    /** "the United States", by its name of that day. */
    public static String of(State state, LocalDate on) {
        return Articles.with(state.name(on));
    }

    /** "Canada and the United States". */
    public static String both(State a, State b, LocalDate on) {
        return Wording.list(List.of(of(a, on), of(b, on)));
    }
}
