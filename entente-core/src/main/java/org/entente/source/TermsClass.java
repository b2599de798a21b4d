package org.entente.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a source's terms allow Entente to do by default. */
public enum TermsClass {
    /** Fetched on request; facts may be bundled with attribution. */
    @JsonProperty("open")
    OPEN("open"),
    /** Fetched only after the user has accepted the publisher's terms once; never bundled. */
    @JsonProperty("consent")
    CONSENT("consent"),
    /** Never fetched: the user downloads the file and points Entente at it. */
    @JsonProperty("by hand")
    BY_HAND("by hand");

    private final String word;

    TermsClass(String word) {
        this.word = word;
    }

    /** The word used in files and on the terminal: {@code open}, {@code consent} or {@code by hand}. */
    public String word() {
        return word;
    }
}
