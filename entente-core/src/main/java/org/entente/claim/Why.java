package org.entente.claim;

/** Why an indicator is in the band or without a state. */
public enum Why {
    /** It is C or O. */
    DECIDED(""),
    IN_BAND("in_band"),
    TOO_IMPRECISE("too_imprecise"),
    PARTIAL("partial"),
    WAYS_DISAGREE("ways_disagree"),
    NO_DATA("no_data"),
    TOO_FEW("too_few"),
    EXPIRED("expired"),
    NONE_DECLARED("none_declared");

    private final String word;

    Why(String word) {
        this.word = word;
    }

    /** Its word in JSON, empty where the indicator decided. */
    public String word() {
        return word;
    }
}
