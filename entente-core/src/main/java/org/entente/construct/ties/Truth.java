package org.entente.construct.ties;

/** Whether a criterion is met, as far as the record goes. */
enum Truth {
    MET("met"),
    NOT_MET("not met"),
    UNKNOWN("unknown");

    private final String words;

    Truth(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Met where the condition holds; else not met if all there is would be on record, or unknown. */
    static Truth of(boolean holds, boolean complete) {
        return holds ? MET : complete ? NOT_MET : UNKNOWN;
    }

    /** Met where either is; unknown where neither is and one is unknown. */
    Truth or(Truth other) {
        return this == MET || other == MET ? MET : this == NOT_MET && other == NOT_MET ? NOT_MET : UNKNOWN;
    }

    /** Met where both are; not met where either is not. */
    Truth and(Truth other) {
        return this == NOT_MET || other == NOT_MET ? NOT_MET : this == MET && other == MET ? MET : UNKNOWN;
    }
}
