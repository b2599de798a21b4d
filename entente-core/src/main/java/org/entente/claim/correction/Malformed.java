package org.entente.claim.correction;

/** A line of corrections that says nothing that can be done. */
final class Malformed extends Exception {
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

    String remedy() {
        return remedy;
    }
}
