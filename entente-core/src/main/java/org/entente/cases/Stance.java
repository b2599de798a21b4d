package org.entente.cases;

import java.util.Locale;

/** Where a state stands on a case, by its seated support. */
public enum Stance {
    /** Support above one half. */
    BACKED,
    /** Support from 0 to one half: abstentions, absences, or votes either way. */
    WITHHELD,
    /** Support below 0. */
    OPPOSED,
    /** Seated, and no vote cast on any of the texts. States no motive. */
    DID_NOT_VOTE,
    /** Not a member on any of the texts, or no row in the record. */
    NOT_SEATED;

    /** The word used in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words a reader sees. */
    public String label() {
        return word().replace('_', ' ');
    }
}
