package org.entente.app.extractor;

/** No answer came from a language model. */
public final class ModelFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param reason what happened, to follow "the language model", without a full stop; nothing that was sent */
    public ModelFailed(String reason) {
        super(reason);
    }
}
