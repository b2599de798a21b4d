package org.entente.claim;

import java.util.Locale;

/** How the date of a text is known. */
public enum DateFrom {
    /** The reader said so. */
    OPTION("as given"),
    /** The page or file carries it. */
    METADATA("from the page’s own data"),
    /** The text states it. */
    TEXT("as the text states it"),
    /** Nobody says; the day of the check stands in. */
    ASSUMED("assumed");

    private final String words;

    DateFrom(String words) {
        this.words = words;
    }

    /**
     * The one of a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DateFrom of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Its word in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For a reader, after the date. */
    public String words() {
        return words;
    }
}
