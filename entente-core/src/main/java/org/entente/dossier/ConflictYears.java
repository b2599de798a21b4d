package org.entente.dossier;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/**
 * The years with a row, each with the strongest of its rows.
 *
 * @param years by calendar year
 */
record ConflictYears(SortedMap<Integer, Year> years) {
    private static final String PRIMARY = "_primary";
    private static final int WAR = 2;

    /**
     * A year of armed conflict.
     *
     * @param war whether one of the conflicts was a war: at least 1,000 deaths in battle
     * @param primary whether the state was a party to one, not a supporter with troops alone
     * @param conflicts how many there were
     */
    record Year(boolean war, boolean primary, int conflicts) {
        boolean looksLike(Year other) {
            return war == other.war && primary == other.primary;
        }

        private Year and(Year other) {
            return new Year(war || other.war, primary || other.primary, conflicts + other.conflicts);
        }
    }

    /** From the rows of a state, or of a pair: sides of a pair are told by neither's role. */
    static ConflictYears of(List<Tie> rows, boolean ofPair) {
        SortedMap<Integer, Year> years = new TreeMap<>();
        for (Tie tie : rows) {
            Year one = new Year(tie.value() >= WAR, ofPair || tie.kind().endsWith(PRIMARY), 1);
            years.merge(PackedDate.yearOf(tie.from()), one, Year::and);
        }
        return new ConflictYears(years);
    }

    /** "1999, 2001*": each year, those of war with a star; a dash without any. */
    String words() {
        return years.isEmpty()
                ? Numbers.MISSING
                : years.entrySet().stream()
                        .map(year -> year.getKey() + (year.getValue().war() ? "*" : ""))
                        .collect(Collectors.joining(", "));
    }

    int count() {
        return years.size();
    }

    /** The last year, 0 without any. */
    int last() {
        return years.isEmpty() ? 0 : years.lastKey();
    }

    long wars() {
        return years.values().stream().filter(Year::war).count();
    }
}
