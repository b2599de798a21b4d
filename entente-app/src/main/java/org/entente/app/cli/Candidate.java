package org.entente.app.cli;

import org.jspecify.annotations.Nullable;

/**
 * Something the reader may have meant.
 *
 * @param value what to type
 * @param ccode COW code when it is a state
 * @param name what it is
 * @param note such as the years in which it was a state
 */
public record Candidate(
        String value,
        @Nullable Integer ccode,
        @Nullable String name,
        @Nullable String note) {
    public static Candidate of(String value) {
        return new Candidate(value, null, null, null);
    }

    public static Candidate of(String value, String name) {
        return new Candidate(value, null, name, null);
    }
}
