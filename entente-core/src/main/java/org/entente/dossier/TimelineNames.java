package org.entente.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.tie.Tie;

/** Names of persons short enough for their bars. */
final class TimelineNames {
    private static final double LETTER = 7;

    /** States in which the family name stands first: China, both Koreas, Viet Nam. */
    private static final Set<Integer> FAMILY_FIRST = Set.of(710, 713, 731, 732, 816);

    private TimelineNames() {}

    /** The whole name, else the family name, if it fits into so many pixels. */
    static Optional<String> fitting(Tie tie, double pixels) {
        return Stream.of(tie.name(), family(tie))
                .filter(name -> name.length() * LETTER <= pixels)
                .findFirst();
    }

    private static String family(Tie tie) {
        String name = tie.name();
        int space = FAMILY_FIRST.contains(tie.a()) ? name.indexOf(' ') : name.lastIndexOf(' ');
        if (space < 0) {
            return name;
        }
        return FAMILY_FIRST.contains(tie.a()) ? name.substring(0, space) : name.substring(space + 1);
    }
}
