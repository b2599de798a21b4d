package org.entente.claim.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an indicator comes to a state. */
public enum Kind {
    /** Estimated, with draws. */
    @JsonProperty("est")
    EST,
    /** A change or a difference, with draws. */
    @JsonProperty("dir")
    DIR,
    /** A published figure without draws. */
    @JsonProperty("range")
    RANGE,
    /** Listed rows that are counted. */
    @JsonProperty("enum")
    ENUM,
    /** A dated row. */
    @JsonProperty("fact")
    FACT
}
