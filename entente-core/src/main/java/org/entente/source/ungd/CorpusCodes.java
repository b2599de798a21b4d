package org.entente.source.ungd;

import java.util.Map;
import java.util.OptionalInt;
import org.entente.source.CodeScheme;
import org.entente.source.StateCodes;

/**
 * The corpus's codes of states: ISO's, present ones for renamed states, and some of its own. A code that ISO gives to no
 * state of the year is looked up under the one that the corpus uses it for.
 */
final class CorpusCodes {
    /** What the corpus writes, and what it means where the code itself means nothing that year. */
    private static final Map<String, String> MEANT = Map.of(
            "YUG", "SCG", // Serbia and Montenegro, 2004 and 2005
            "RUS", "SUN", // the USSR
            "YDYE", "YMD", // Democratic Yemen
            "POR", "PRT",
            "CZK", "CSK");

    private final StateCodes states;

    CorpusCodes(StateCodes states) {
        this.states = states;
    }

    /** The ccode of a state that spoke in a year; empty for who is no state, such as the EU. */
    OptionalInt find(String code, int year) {
        OptionalInt found = states.of(CodeScheme.ISO3, code, year);
        String meant = MEANT.get(code);
        return found.isPresent() || meant == null ? found : states.of(CodeScheme.ISO3, meant, year);
    }
}
