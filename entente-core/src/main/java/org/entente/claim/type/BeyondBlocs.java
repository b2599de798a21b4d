package org.entente.claim.type;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Proposition;
import org.entente.state.State;

/** Claims that states are more or less alike than blocs explain: the table of rules has no row that tests them. */
final class BeyondBlocs {
    private static final String SENSE = "beyond_blocs";

    private BeyondBlocs() {}

    static boolean says(Proposition said) {
        return said.roles().means(SENSE);
    }

    /** Why it is not tested, and what measures it. */
    static String why(Proposition said, LocalDate date) {
        List<State> states = Stream.concat(said.roles().who().stream(), said.roles().whom().stream())
                .distinct()
                .toList();
        String pair = states.size() == 2
                ? states.get(0).iso3(date) + " " + states.get(1).iso3(date)
                : "A B";
        return "the table of rules has no row for how much more or less alike states are than expected, by their blocs or"
                + " otherwise; “entente beyond-blocs " + pair + "” measures it, and moves no verdict";
    }
}
