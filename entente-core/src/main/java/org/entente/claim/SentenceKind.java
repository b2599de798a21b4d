package org.entente.claim;

/** What a sentence does. */
public enum SentenceKind {
    /** It says something that could be set against the record, also where no type of the catalogue fits. */
    CLAIM,
    OPINION,
    NORM,
    CAUSAL,
    QUESTION,
    BOILERPLATE
}
