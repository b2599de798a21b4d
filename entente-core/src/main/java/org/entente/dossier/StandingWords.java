package org.entente.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.tie.Confidence;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** Standings in words: "member since 2001-01-25", "observer 1997 to 2001", "member, as of 2024". */
final class StandingWords {
    private static final String NONE = "–";

    private StandingWords() {}

    /** The latest first; a dash where there is none. */
    static String of(List<Tie> standings) {
        if (standings.isEmpty()) {
            return NONE;
        }
        return standings.stream()
                .sorted((one, other) -> Integer.compare(other.from(), one.from()))
                .map(StandingWords::of)
                .collect(Collectors.joining("; "));
    }

    private static String of(Tie tie) {
        String sure = tie.confidence() == Confidence.LOW ? " (not sure: in no count)" : "";
        return tie.kind() + " " + time(tie) + sure;
    }

    /** Of a list that tells the standings of one year alone, without dates of entry. */
    static String asOf(int year, List<Tie> standings) {
        return standings.isEmpty()
                ? NONE
                : standings.stream().map(Tie::kind).distinct().collect(Collectors.joining("; ")) + ", as of " + year;
    }

    /** When a row holds: "since 1991", "1991 to 2003-02-04". */
    static String time(Tie tie) {
        String from = PackedDate.text(tie.from());
        String to = PackedDate.text(tie.to());
        if (tie.to() == PackedDate.OPEN) {
            return from.isEmpty() ? "throughout" : "since " + from;
        }
        return from.isEmpty() ? "to " + to : from.equals(to) ? from : from + " to " + to;
    }
}
