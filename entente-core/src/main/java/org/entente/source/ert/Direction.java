package org.entente.source.ert;

import java.util.Locale;

/** Where an episode leads. */
enum Direction {
    DEMOCRATISATION("dem"),
    AUTOCRATISATION("aut");

    private final String prefix;

    Direction(String prefix) {
        this.prefix = prefix;
    }

    /** 1 in a year of an episode. */
    String flag() {
        return prefix + "_ep";
    }

    /** The episode's number. */
    String id() {
        return prefix + "_ep_id";
    }

    /** What came of it. */
    String outcome() {
        return prefix + "_ep_outcome";
    }

    /** The word of its ties. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }
}
