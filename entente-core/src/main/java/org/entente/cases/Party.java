package org.entente.cases;

import java.util.List;
import java.util.Locale;

/**
 * A party of a case.
 *
 * @param kind what the party is
 * @param name as the UN texts name it
 * @param ccodes COW codes of the states concerned; empty where there is none, also for most parties that are no state.
 *     A party of kind {@link Kind#ENTITY} may carry the code of a state that came later
 */
public record Party(Kind kind, String name, List<Integer> ccodes) {
    /** What a party is. */
    public enum Kind {
        /** A state when the texts were put to the vote. */
        STATE,
        /** A people, territory or authority, not a member of the United Nations when the texts were put to the vote. */
        ENTITY,
        /** A group of states or territories, not listed one by one. */
        GROUP,
        /** A principle; no party is named. */
        PRINCIPLE,
        /** Nobody: the texts take no side. */
        NONE;

        /** The word used in tables and JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Party {
        ccodes = List.copyOf(ccodes);
    }

    /** Whether the state is this party, or part of it. */
    public boolean includes(int ccode) {
        return ccodes.contains(ccode);
    }
}
