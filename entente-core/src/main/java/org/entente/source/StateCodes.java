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

    /**
     * The COW code of the state that a dataset's code or name means in a year: the one there on any day of the year, the
     * last day first; where none was there then, a state that the code means in other years only for {@link
     * CodeScheme#COW}, whose codes are taken as they stand.
     */
    OptionalInt of(CodeScheme scheme, String code, int year);

    /** Whether some state ever had this COW code. */
    boolean isCcode(int ccode);
}
