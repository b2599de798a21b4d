package org.entente.measure;

import java.time.LocalDate;
import java.util.Collection;

/**
 * A state or group of states to which others are close or far.
 *
 * @param id word such as {@code us}, {@code eu}, {@code russia}
 * @param name what a reader sees
 * @param members who belongs to it on a date, by COW code
 */
public record Pole(String id, String name, Members members) {
    /** Who belongs to a pole. */
    @FunctionalInterface
    public interface Members {
        /** COW codes of the members on a date. */
        Collection<Integer> on(LocalDate date);
    }
}
