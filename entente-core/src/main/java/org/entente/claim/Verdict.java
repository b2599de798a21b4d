package org.entente.claim;

/** What the record says of a claim. */
public enum Verdict {
    SUPPORTED("supported", "✓"),
    MIXED("mixed", "±"),
    CONTRADICTED("contradicted", "✕"),
    NOT_TESTABLE("not_testable", "○");

    private final String word;
    private final String sign;

    Verdict(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /** Its word in JSON. */
    public String word() {
        return word;
    }

    /** Its sign beside the word. */
    public String sign() {
        return sign;
    }

    /** The verdict on the same claim denied. */
    public Verdict denied() {
        return switch (this) {
            case SUPPORTED -> CONTRADICTED;
            case CONTRADICTED -> SUPPORTED;
            case MIXED, NOT_TESTABLE -> this;
        };
    }
}
