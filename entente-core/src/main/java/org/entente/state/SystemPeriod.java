package org.entente.state;

/**
 * A stretch in which a list counts a state into the state system.
 *
 * @param list the list
 * @param code the state's number in the list, 0 when it has none
 * @param span the days
 */
public record SystemPeriod(StateList list, int code, Span span) {
    /** Lists of the states of the world. */
    public enum StateList {
        /** Correlates of War, state system membership 2016, continued to today. */
        COW("COW"),
        /** Gleditsch and Ward. */
        GW("GW"),
        /** The microstates of Gleditsch and Ward. */
        GW_MICRO("GW-micro"),
        /** In neither list. */
        NONE("none");

        private final String word;

        StateList(String word) {
            this.word = word;
        }

        static StateList ofWord(String word) {
            for (StateList list : values()) {
                if (list.word.equals(word)) {
                    return list;
                }
            }
            throw new IllegalArgumentException("no list is called " + word);
        }
    }
}
