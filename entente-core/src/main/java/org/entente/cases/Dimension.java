package org.entente.cases;

import java.util.Locale;

/** What a case is about. Support is never averaged over dimensions. */
public enum Dimension {
    TERRITORIAL_INTEGRITY,
    OCCUPATION,
    FOREIGN_TROOPS,
    INTERVENTION,
    NON_INTERVENTION,
    DECOLONISATION,
    SELF_DETERMINATION,
    SOVEREIGNTY_DISPUTE,
    /** Texts that take no side in a dispute; they enter no score. */
    CONTEXT_ONLY;

    /** The word used in tables and JSON, such as {@code territorial_integrity}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words a reader sees, such as "territorial integrity". */
    public String label() {
        return this == NON_INTERVENTION || this == SELF_DETERMINATION
                ? word().replace('_', '-')
                : word().replace('_', ' ');
    }

    /**
     * The dimension of a table's word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Dimension ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
