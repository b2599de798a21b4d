package org.entente.measure.tie;

import org.entente.tie.Tie;

/**
 * A pact in force between two states on a day.
 *
 * @param name the text’s name
 * @param members number of states bound by it that day
 * @param a the first state’s row: its kind lists what the parties promise, its dates are those of the state
 * @param b the second state’s row
 */
public record SharedPact(String name, int members, Tie a, Tie b) {
    /** Whether the two are its only parties. */
    public boolean bilateral() {
        return members == 2;
    }

    /** Whether both rows are sure enough to enter a figure. */
    public boolean counts() {
        return a.confidence().counts() && b.confidence().counts();
    }
}
