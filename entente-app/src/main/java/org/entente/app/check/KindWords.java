package org.entente.app.check;

import org.entente.claim.SentenceKind;

/** What a reader calls the kinds of sentences. */
final class KindWords {
    private KindWords() {}

    /** A word or two after a sentence. */
    static String mark(SentenceKind kind) {
        return switch (kind) {
            case CLAIM -> "claim";
            case OPINION -> "opinion";
            case NORM -> "what ought to be";
            case CAUSAL -> "cause or motive";
            case QUESTION -> "question";
            case BOILERPLATE -> "boilerplate";
        };
    }

    /** What it means. */
    static String meaning(SentenceKind kind) {
        return switch (kind) {
            case CLAIM -> "says something that could be set against the record";
            case OPINION -> "judges, interprets or defines; no record can be right or wrong about it";
            case NORM -> "says what ought to be";
            case CAUSAL -> "says why something is so; the record shows that, not why";
            case QUESTION -> "asks";
            case BOILERPLATE -> "is no part of what the text says: a repeat, a credit, a link";
        };
    }
}
