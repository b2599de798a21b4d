package org.entente.construct.leadership;

import java.time.LocalDate;

/**
 * A person's time at the head of a state without a break.
 *
 * @param ccode the state
 * @param name the person
 * @param post the office at entry
 * @param from the day of entry, the first that may be meant
 * @param to the last day, or the last day known where the person still governs
 * @param open whether the person governs when the list ends
 */
record Reign(int ccode, String name, String post, LocalDate from, LocalDate to, boolean open) {
    private static final int LEAST_YEARS = 2;

    /** Whether it lasts two years or more: a leader who is soon gone sets no course. */
    boolean lasts() {
        return !from.plusYears(LEAST_YEARS).isAfter(to);
    }
}
