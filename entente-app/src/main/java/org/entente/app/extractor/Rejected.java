package org.entente.app.extractor;

/** A proposal that cannot be a claim of the text. */
final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    enum Reason {
        NO_SUCH_SENTENCE("of no sentence that was asked about"),
        WORDS("whose words do not stand in the sentence"),
        TYPE("of no known type"),
        STATE("with a state that is not known on the date"),
        NOT_NAMED("with a state that the text does not name"),
        NOBODY("about nobody"),
        FORM("not in the form asked for"),
        TWICE("made twice");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** To follow a number. */
        String words() {
            return words;
        }
    }

    Rejected(Reason reason) {
        super(reason.words());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
