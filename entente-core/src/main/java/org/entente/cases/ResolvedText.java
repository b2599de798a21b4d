package org.entente.cases;

import java.util.Locale;

/**
 * A text of the registry looked up in a record.
 *
 * @param text the registry's entry
 * @param status what was found
 * @param rollCall index of the roll call in the record, or −1
 */
public record ResolvedText(CaseText text, Status status, int rollCall) {
    /** What a record has of a text. */
    public enum Status {
        /** The record has the vote. */
        IN_RECORD,
        /** There was a recorded vote, and this record does not have it: listed, in no score and no minimum. */
        NOT_IN_RECORD,
        /** Several roll calls of the record could be meant, or two ids lead to different ones; none is taken. */
        AMBIGUOUS,
        /** The text has no recorded vote. */
        NO_RECORDED_VOTE;

        /** The word used in JSON, such as {@code not_in_record}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The words a reader sees. */
        public String label() {
            return switch (this) {
                case IN_RECORD -> "in the record";
                case NOT_IN_RECORD -> "votes not in the record";
                case AMBIGUOUS -> "ambiguous in the record";
                case NO_RECORDED_VOTE -> "no recorded vote";
            };
        }
    }

    /** Whether the record has the vote. */
    public boolean found() {
        return status == Status.IN_RECORD;
    }
}
