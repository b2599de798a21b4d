package org.entente.cases;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What an entry's sentence says that a drawing or a count needs by itself.
 *
 * @param actor COW code of the state that travels, acts or states the figure; empty where both act or none is named
 * @param shortName at most 30 characters for the drawing; of a visit what was signed there; empty where it needs none
 * @param amount an amount; empty where there is none
 * @param unit of what, empty without an amount
 */
public record EventFacts(OptionalInt actor, String shortName, OptionalDouble amount, String unit) {
    /** Longest name that fits a drawing. */
    public static final int LONGEST_NAME = 30;

    /** Nothing beyond the sentence. */
    public static final EventFacts NONE = new EventFacts(OptionalInt.empty(), "", OptionalDouble.empty(), "");

    public EventFacts {
        if (shortName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("too long for a drawing: " + shortName);
        }
        if (amount.isEmpty() != unit.isEmpty()) {
            throw new IllegalArgumentException("an amount goes with its unit: " + amount + " " + unit);
        }
    }

    /** Whether it is this state that acts. */
    public boolean actedBy(int ccode) {
        return actor.isPresent() && actor.getAsInt() == ccode;
    }
}
