package org.entente.claim.corpus;

/** The two readings of a claim: against the whole record, and against the votes alone. */
public enum Reading {
    EVERYTHING("on everything"),
    VOTES("on votes alone");

    private final String label;

    Reading(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether this reading's verdicts on a type are scored: of blocs the tables are older than those found in votes. */
    boolean scores(String type) {
        return this == EVERYTHING || !type.equals("not_bloc");
    }
}
