package org.entente.vote;

import java.util.Locale;

/** What was put to the vote. */
public enum Kind {
    /** Counted as the vote on a whole text; {@link RollCall#adopted()} tells whether its adoption is on record. */
    FINAL,
    PARAGRAPH,
    AMENDMENT,
    /** A procedural motion: no action, adjournment, priority, division. */
    MOTION,
    /** A whole text for which no more voted yes than no. */
    REJECTED;

    /** The word in files and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
