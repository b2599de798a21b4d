package org.entente.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a claim names.
 *
 * @param from its first day: of "in 2013" the first of January, of "since 2008" that of 2008
 * @param to its last day; empty where it goes on to the date of the text
 * @param words how the text says it, empty where nothing is said
 */
public record Window(Optional<LocalDate> from, Optional<LocalDate> to, String words) {
    /** No days named. */
    public static final Window UNSAID = new Window(Optional.empty(), Optional.empty(), "");

    public boolean said() {
        return from.isPresent() || to.isPresent();
    }
}
