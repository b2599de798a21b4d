package org.entente.claim.correction;

/** A change that says nothing that can be done. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param reason what is wrong, without a full stop
     * @param remedy what to write instead, a sentence
     */
    Malformed(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** What to write instead. */
    public String remedy() {
        return remedy;
    }
}
