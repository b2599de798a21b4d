package org.entente.measure.bloc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of looking for blocs in a unit. */
public enum Outcome {
    /** Blocs were found. */
    FOUND("blocs found"),
    /** The partitions agree on no division, or only on that all belong together. */
    NO_BLOCS("no bloc structure: the partitions agree on no division"),
    /** The division gains no more than those of shuffled votes. */
    AS_BY_CHANCE("no bloc structure: votes shuffled between the states divide them as well"),
    /** No two states have enough joint votes, or agreement is not defined. */
    TOO_FEW("too few joint votes");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** The outcome in words. */
    public String words() {
        return words;
    }

    /** The outcome in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Outcome> find(String name) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst();
    }
}
