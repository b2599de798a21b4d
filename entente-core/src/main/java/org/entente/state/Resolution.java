package org.entente.state;

import java.time.LocalDate;
import java.util.List;

/** What a text that should name a state turned out to be. */
public sealed interface Resolution {
    /**
     * One state, there on that day.
     *
     * @param state the lineage
     * @param on the day asked for; the one after {@code @} if the text had one
     */
    record Found(State state, LocalDate on) implements Resolution {}

    /**
     * Several states answer to the text.
     *
     * @param text as typed
     * @param candidates at least two, those of that day first
     */
    record Ambiguous(String text, List<Candidate> candidates) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A known state that was not there on that day.
     *
     * @param state the lineage
     * @param on the day asked for
     * @param why a sentence that says when it was there, and names its predecessor or successor
     */
    record OutsideSystem(State state, LocalDate on, String why) implements Resolution {}

    /**
     * No state is known by the text, or the date after {@code @} is none.
     *
     * @param text as typed
     * @param nearest what may have been meant, nearest first; may be empty
     */
    record Unknown(String text, List<Candidate> nearest) implements Resolution {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
