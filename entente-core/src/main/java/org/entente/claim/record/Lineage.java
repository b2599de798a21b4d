package org.entente.claim.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claim.Testing;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.Succession;

/** Since when a state has been what it is. */
public final class Lineage {
    /** A part that leaves does not end the state it leaves. */
    private static final Set<String> STAYS = Set.of("secession", "decolonisation", "restoration");

    private Lineage() {}

    /**
     * The last day, not after the text's, on which the state entered the state system or took the place of another one,
     * its own former self among them.
     */
    public static Optional<LocalDate> becameOther(Testing testing, int ccode) {
        State state = testing.evidence().states().get(ccode);
        Stream<LocalDate> entries = state.system().stream().map(Span::from);
        Stream<LocalDate> successions = testing.evidence().states().successions(ccode).stream()
                .filter(succession -> changes(succession, ccode))
                .map(Succession::date);
        return Stream.concat(entries, successions)
                .filter(day -> !day.isAfter(testing.date()))
                .max(LocalDate::compareTo);
    }

    private static boolean changes(Succession succession, int ccode) {
        boolean own = succession.to() == ccode && (succession.from() == ccode || !STAYS.contains(succession.kind()));
        boolean ends = succession.from() == ccode && !STAYS.contains(succession.kind());
        return own || ends;
    }
}
