package org.entente.construct;

/** What a construct describes. */
public enum Of {
    /** Two states together. */
    PAIR("pair"),
    /** Two states, each with regard to the other: two figures, never averaged. */
    EACH_WAY("each_way"),
    /** States one by one: a pair shows both side by side, and no figure of the pair is made of them. */
    STATES("states"),
    /** A territorial case. */
    CASE("case"),
    /** All states at once. */
    WORLD("world");

    private final String word;

    Of(String word) {
        this.word = word;
    }

    /** The word used in JSON. */
    public String word() {
        return word;
    }
}
