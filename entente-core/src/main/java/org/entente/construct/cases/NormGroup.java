package org.entente.construct.cases;

import java.util.Locale;

/** What a norm text is about. A group is never averaged with another. */
public enum NormGroup {
    COERCIVE("coercive measures"),
    EMBARGO("embargo against Cuba"),
    NON_INTERFERENCE("non-interference and elections"),
    SCRUTINY("human rights in single countries");

    private final String label;

    NormGroup(String label) {
        this.label = label;
    }

    /** The words a reader sees. */
    public String label() {
        return label;
    }

    /** The group of a table's word. */
    static NormGroup ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
