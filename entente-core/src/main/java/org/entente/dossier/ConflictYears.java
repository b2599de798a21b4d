package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.measure.Numbers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/**
 * The years with a row. A state's own conflicts and those in which it supported a side with troops are kept apart: a war
 * far away makes no war of a small conflict of its own in the same year.
 *
 * @param years by calendar year
 */
record ConflictYears(SortedMap<Integer, Year> years) {
    static final int WAR = 2;
    private static final String PRIMARY = "_primary";

    /**
     * A year of armed conflict.
     *
     * @param party the intensity of the strongest to which the state was a party: 1, or 2 for a war, at least 1,000 deaths
     *     in battle; 0 for none
     * @param support the intensity of the strongest in which it supported a side with troops; 0 for none
     * @param conflicts how many there were
     */
    record Year(int party, int support, int conflicts) {
        boolean war() {
            return party == WAR || support == WAR;
        }

        private Year and(Year other) {
            return new Year(
                    Math.max(party, other.party), Math.max(support, other.support), conflicts + other.conflicts);
        }
    }

    /** From the rows of a state, or of a pair: sides of a pair are told by neither's role. */
    static ConflictYears of(List<Tie> rows, boolean ofPair) {
        SortedMap<Integer, Year> years = new TreeMap<>();
        for (Tie tie : rows) {
            int intensity = (int) tie.value();
            boolean party = ofPair || tie.kind().endsWith(PRIMARY);
            Year one = new Year(party ? intensity : 0, party ? 0 : intensity, 1);
            years.merge(PackedDate.yearOf(tie.from()), one, Year::and);
        }
        return new ConflictYears(years);
    }

    /** "1999, 2001*, (2004*)": a star for war, brackets for support with troops; a dash without any. */
    String words() {
        List<String> words = new ArrayList<>();
        years.forEach((year, told) -> {
            if (told.party() > 0) {
                words.add(word(year, told.party()));
            }
            if (told.support() > 0) {
                words.add("(" + word(year, told.support()) + ")");
            }
        });
        return words.isEmpty() ? Numbers.MISSING : words.stream().collect(Collectors.joining(", "));
    }

    private static String word(int year, int intensity) {
        return year + (intensity == WAR ? "*" : "");
    }

    int count() {
        return years.size();
    }

    /** The last year, 0 without any. */
    int last() {
        return years.isEmpty() ? 0 : years.lastKey();
    }

    /** Those in which the state supported a side with troops and was a party to none. */
    long withTroops() {
        return years.values().stream().filter(year -> year.party() == 0).count();
    }

    /** Those in which it was a party to a war. */
    long wars() {
        return years.values().stream().filter(year -> year.party() == WAR).count();
    }
}
