package org.entente.source;

import java.time.LocalDate;
import java.util.OptionalInt;

/** How a source's names of states become COW codes. */
public interface StateCodes {
    /**
     * The COW code of a United Nations member on a date: by the library's code, else by the name.
     *
     * @param code the library's member code, such as {@code AZE}; may be empty
     * @param name the library's member name, such as {@code AZERBAIJAN}; may be empty
     */
    OptionalInt ofUnMember(String code, String name, LocalDate on);

    /** Whether some state ever had this COW code. */
    boolean isCcode(int ccode);
}
