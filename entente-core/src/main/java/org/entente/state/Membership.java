package org.entente.state;

/**
 * A state's standing in an organisation over some days.
 *
 * <p>Dates carry the precision that is known. The span is the widest they allow: a standing known to begin in a year
 * or month counts from its first day, one known to end in a year or month counts to its last day, so that the question
 * whether a state was a member in that year is answered with yes.
 *
 * @param organisation id of an {@link Organisation}, such as {@code EU}
 * @param ccode COW code
 * @param grade {@code member}, {@code suspended}, {@code candidate}, {@code associate}, {@code partner} or
 *     {@code observer}; a suspended member is not a full one
 * @param span the days
 * @param from first day as it is known: {@code 2004-05-01}, {@code 2004-05} or {@code 2004}
 * @param to last day as it is known, empty when open
 * @param source the treaty, decision or list it is taken from
 * @param confidence {@code high}, {@code medium} (the day may be off) or {@code low} (enters no figure)
 */
public record Membership(
        String organisation,
        int ccode,
        String grade,
        Span span,
        String from,
        String to,
        String source,
        String confidence) {

    static Membership of(String[] row) {
        Span first = known(row[3]);
        Span span = new Span(
                first.from(),
                row[4].isEmpty() ? Span.ALWAYS.to() : known(row[4]).to());
        return new Membership(row[0], Integer.parseInt(row[1]), row[2], span, row[3], row[4], row[5], row[6]);
    }

    private static Span known(String text) {
        Span days = DateText.days(text);
        if (days == null) {
            throw new IllegalStateException("no date: " + text);
        }
        return days;
    }

    /** Whether it is sure enough to enter a figure. */
    public boolean counts() {
        return !confidence.equals("low");
    }

    /** Whether it is a full membership that is sure enough to enter a figure. */
    public boolean full() {
        return grade.equals("member") && counts();
    }

    /** For a reader: {@code 1992 to today}, {@code 1995 to 1996-10}. The first day is shortened to its year. */
    public String display() {
        return from.substring(0, 4) + " to " + (to.isEmpty() ? "today" : to);
    }
}
