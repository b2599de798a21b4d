package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Unit;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** Classes of regime in words, and the path of a state through them. */
public final class RegimeClass {
    private static final List<String> WORDS =
            List.of("closed autocracy", "electoral autocracy", "electoral democracy", "liberal democracy");

    private RegimeClass() {}

    /** The word of a class, 0 to 3; "no data" for any other number. */
    public static String word(double value) {
        return value >= 0 && value < WORDS.size() && value == Math.rint(value) ? WORDS.get((int) value) : "no data";
    }

    /**
     * A class and the years without a break in which it was the state's.
     *
     * @param word the class
     * @param from first year
     * @param to last year
     */
    public record Spell(String word, int from, int to) {
        /** "electoral autocracy 1995–2024". */
        public String words() {
            return word + " " + Unit.years(from, to);
        }
    }

    /** The spells of a state, the latest first, from its rows of classes in time order. */
    public static List<Spell> path(List<Tie> classes) {
        List<Spell> spells = new ArrayList<>();
        for (Tie tie : classes) {
            int year = PackedDate.yearOf(tie.from());
            String word = word(tie.value());
            Spell last = spells.isEmpty() ? null : spells.get(0);
            if (last != null && last.word().equals(word) && last.to() == year - 1) {
                spells.set(0, new Spell(word, last.from(), year));
            } else {
                spells.add(0, new Spell(word, year, year));
            }
        }
        return spells;
    }
}
