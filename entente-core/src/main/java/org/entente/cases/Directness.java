package org.entente.cases;

import java.util.Locale;

/** How directly a text speaks to the matter of its case. */
public enum Directness {
    /** The text itself takes the supported party's side on the matter of the case. */
    DIRECT,
    /** The text is about something else in the dispute; the party's side is backed by implication only. */
    IMPLIED,
    /** A motion on whether to vote at all. */
    PROCEDURAL,
    /** A general text that names no party. */
    NORM,
    /** The text takes no side; direction 0. */
    CONTEXT,
    /** The text has not been read for the registry. */
    UNKNOWN;

    /** The word used in tables and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The directness of a table's word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Directness ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
