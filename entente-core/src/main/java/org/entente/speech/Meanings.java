package org.entente.speech;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What each name means on one day. Immutable. */
final class Meanings {
    private final Name[] names;
    private final int[][] states;

    Meanings(List<Name> names, LocalDate day) {
        this.names = names.toArray(new Name[0]);
        this.states = new int[names.size()][];
        for (int id = 0; id < states.length; id++) {
            states[id] = names.get(id).statesOn(day);
        }
    }

    /**
     * Whether a name counts where it was found. One that means no state that day is as if it were not known, so that
     * "Serbia and Montenegro" is two states from 2006 on.
     */
    boolean accepts(int id, TextSymbols text, int from, int to) {
        Name name = names[id];
        return name.masked() || (states[id].length > 0 && name.writtenAsName(text, from, to));
    }

    /**
     * Whom a name means in the mouth of a state: the only one it can mean; of several the speaker, if it is among them;
     * else nobody, 0.
     */
    int of(int id, int speaker) {
        if (names[id].masked()) {
            return 0;
        }
        int[] among = states[id];
        if (among.length == 1) {
            return among[0];
        }
        return Arrays.binarySearch(among, speaker) >= 0 ? speaker : 0;
    }
}
