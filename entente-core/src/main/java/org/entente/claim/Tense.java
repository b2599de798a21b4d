package org.entente.claim;

/** When a claim's verb places it, seen from the date of the text. */
public enum Tense {
    PAST,
    PRESENT,
    PERFECT,
    FUTURE
}
