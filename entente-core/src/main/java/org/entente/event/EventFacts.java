package org.entente.event;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What an entry's sentence says that a drawing or a count needs by itself.
 *
 * @param actor COW code of the state that travels, acts or states the figure; empty where both act or none is named
 * @param level of whom or of what: head, minister, embassy …; empty where it needs none
 * @param place where; may be empty
 * @param stance {@code for} or {@code against} the other state; empty where no side is taken
 * @param shortName at most 30 characters for the drawing; of a visit what was signed there; empty where it needs none
 * @param amount an amount; empty where there is none
 * @param unit of what, empty without an amount
 */
public record EventFacts(
        OptionalInt actor,
        String level,
        String place,
        String stance,
        String shortName,
        OptionalDouble amount,
        String unit) {
    /** Longest name that fits a drawing. */
    public static final int LONGEST_NAME = 30;

    public EventFacts {
        if (shortName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("too long for a drawing: " + shortName);
        }
        if (amount.isEmpty() != unit.isEmpty()) {
            throw new IllegalArgumentException("an amount goes with its unit: " + amount + " " + unit);
        }
    }

    /** An act of a state at a level, with nothing else to tell. */
    public static EventFacts of(int actor, String level) {
        return new EventFacts(OptionalInt.of(actor), level, "", "", "", OptionalDouble.empty(), "");
    }

    /** Whether it is this state that acts. */
    public boolean actedBy(int ccode) {
        return actor.isPresent() && actor.getAsInt() == ccode;
    }
}
