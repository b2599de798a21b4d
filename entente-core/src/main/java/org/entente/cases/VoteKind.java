package org.entente.cases;

import java.util.Locale;
import org.entente.vote.Kind;

/** What was put to the vote in a text of the registry. Only whole texts enter a score; the others stand apart. */
public enum VoteKind {
    /** The whole text as adopted. */
    FINAL,
    /** An amendment to a text. */
    AMENDMENT,
    /** A motion to take no action on a text or an amendment. */
    NO_ACTION_MOTION,
    /** A text without a recorded vote: listed, never counted. */
    WITHOUT_VOTE;

    /** The word used in tables and JSON: final, amendment, no_action_motion or without_vote. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words a reader sees. */
    public String label() {
        return switch (this) {
            case FINAL -> "whole text";
            case AMENDMENT -> "amendment";
            case NO_ACTION_MOTION -> "no-action motion";
            case WITHOUT_VOTE -> "no recorded vote";
        };
    }

    /** Whether a roll call of this kind and finality can be the vote meant. */
    boolean matches(Kind kind, boolean finalText) {
        return switch (this) {
            case FINAL -> finalText;
            case AMENDMENT -> kind == Kind.AMENDMENT;
            case NO_ACTION_MOTION -> kind == Kind.MOTION;
            case WITHOUT_VOTE -> false;
        };
    }

    /**
     * The kind of a table's word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static VoteKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
