package org.entente.construct.leadership;

/**
 * The coming of a leader and where it falls in a pair's series.
 *
 * @param reign the leader's time
 * @param place in the series: the year of entry, or the next where that has no votes of the pair; −1 for none
 * @param why why it does not count, empty where it does
 */
record Entry(Reign reign, int place, String why) {
    /** Whether it is one of the entries that are tested. */
    boolean counts() {
        return why.isEmpty();
    }

    /** Of a leader in a series of these years. */
    static Entry of(Reign reign, int[] years) {
        int year = reign.from().getYear();
        int place = 0;
        while (place < years.length && years[place] < year) {
            place++;
        }
        if (year <= years[0] || place == years.length) {
            return new Entry(reign, -1, year <= years[0] ? "before the second year of the series" : "after the series");
        }
        if (years[place] > year + 1) {
            return new Entry(reign, -1, "no votes of the pair that year or the next");
        }
        String soon = reign.open() ? "in office for under two years by the end" : "stayed under two years";
        return new Entry(reign, place, reign.lasts() ? "" : soon);
    }
}
