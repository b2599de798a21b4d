package org.entente.vote;

/** What was put to the vote. */
public enum Kind {
    /** The whole text as adopted. */
    FINAL,
    PARAGRAPH,
    AMENDMENT,
    /** A procedural motion: no action, adjournment, priority, division. */
    MOTION,
    /** A whole text that was not carried. */
    REJECTED;

    /** The word in files and JSON. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
