package org.entente.measure.tie;

import org.entente.tie.Tie;

/**
 * Two states’ standings in one organisation on a day.
 *
 * @param organisation its word in the table, such as {@code EU}
 * @param a the first state’s row: its kind is the grade, such as {@code member}
 * @param b the second state’s row
 */
public record SharedSeat(String organisation, Tie a, Tie b) {
    static final String MEMBER = "member";

    /** Whether both are full members and both rows are sure enough to enter a figure. */
    public boolean counts() {
        return full(a) && full(b);
    }

    private static boolean full(Tie row) {
        return row.kind().equals(MEMBER) && row.confidence().counts();
    }
}
