package org.entente.tie;

import java.util.Locale;

/** How sure a row is. What a publisher states is {@link #HIGH}: whether the publisher errs is not ours to grade. */
public enum Confidence {
    HIGH,
    MEDIUM,
    /** Shown, marked, and in no figure and no verdict. */
    LOW;

    /** The word used in tables, files and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a row of this confidence may enter a figure. */
    public boolean counts() {
        return this != LOW;
    }

    /**
     * The confidence of a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Confidence of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
