package org.entente.state;

import java.util.List;

/**
 * An organisation or bloc whose members the registry lists.
 *
 * @param id such as {@code EU}; {@link Membership#organisation} names it
 * @param name full name
 * @param formerly what it was before and until when, empty if nothing; its members are listed under the same id
 * @param bloc whether its members are bound to act together, so that a vote of one is hardly one of its own
 * @param dated whether entries and exits are dated; if not, the list stands for its last year alone
 * @param completeFrom first year for which the list of full members is complete
 * @param completeTo last year for which it is complete
 * @param lastChecked how far the compiler's knowledge goes, as a month
 * @param cowNames under which Correlates of War counts it among its organisations; empty if it does not
 * @param note what the list does not hold
 * @param source what it is compiled from
 */
public record Organisation(
        String id,
        String name,
        String formerly,
        boolean bloc,
        boolean dated,
        int completeFrom,
        int completeTo,
        String lastChecked,
        List<String> cowNames,
        String note,
        String source) {

    static Organisation of(String[] row) {
        return new Organisation(
                row[0],
                row[1],
                row[2],
                row[3].equals("yes"),
                row[4].equals("yes"),
                Integer.parseInt(row[5]),
                Integer.parseInt(row[6]),
                row[7],
                names(row[8]),
                row[9],
                row[10]);
    }

    /** Split by hand: a pattern costs more at first use than reading the table. */
    private static List<String> names(String text) {
        int cut = text.indexOf("; ");
        if (cut >= 0) {
            return List.of(text.substring(0, cut), text.substring(cut + 2));
        }
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** Whether the list of full members is complete for the year. */
    public boolean completeIn(int year) {
        return completeFrom <= year && year <= completeTo;
    }

    /** A standing's days as far as the list dates them: those of the membership, else the year that the list stands for. */
    public String days(Membership membership) {
        return dated ? membership.display() : "as of " + completeTo;
    }
}
