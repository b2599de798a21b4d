package org.entente.source.ucdp;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The four types of armed conflict, in the order of the publisher's numbers 1 to 4. */
enum ConflictType {
    /** Between a state and a non-state group outside its own territory. */
    EXTRASYSTEMIC,
    INTERSTATE,
    INTRASTATE,
    /** Within a state, with troops of another state on a side. */
    INTERNATIONALISED;

    /** The type of a field: the publisher's number, or the word of the shared layout; null when it is neither. */
    static @Nullable ConflictType parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "1", "extrasystemic", "extrastate" -> EXTRASYSTEMIC;
            case "2", "interstate" -> INTERSTATE;
            case "3", "intrastate", "internal" -> INTRASTATE;
            case "4", "ii", "internationalized intrastate", "internationalised intrastate" -> INTERNATIONALISED;
            default -> null;
        };
    }

    /** The word of its ties. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
