package org.entente.record;

import java.time.LocalDate;

/** Who is seated in the General Assembly on a day. */
@FunctionalInterface
public interface Seats {
    /** Whether the state of a COW code is seated that day. */
    boolean seated(int ccode, LocalDate on);
}
