package org.entente.claim;

/** Where one indicator stands to a claim. */
public enum Standing {
    /** In the claim's region. */
    C("C"),
    /** Between the regions. */
    BAND("band"),
    /** In the opposite region. */
    O("O"),
    /** Without a state. */
    NONE("none");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** Its word in JSON. */
    public String word() {
        return word;
    }

    public Standing opposite() {
        return switch (this) {
            case C -> O;
            case O -> C;
            case BAND, NONE -> this;
        };
    }

    public boolean known() {
        return this != NONE;
    }
}
