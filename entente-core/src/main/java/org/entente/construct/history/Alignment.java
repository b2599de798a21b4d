package org.entente.construct.history;

/** Which year of one history is compared with which of another. */
enum Alignment {
    /** The same calendar year. */
    CALENDAR("in the same years"),
    /** The same year since independence, or since 1946 for states that were independent then; thirty of them. */
    SINCE("in their first 30 years");

    private final String words;

    Alignment(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
