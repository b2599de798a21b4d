package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Sign;
import org.entente.measure.Numbers;

/**
 * Counts of choices, drawn big over a bar to scale. What did not vote is set apart in it, what was no member stands
 * outside it.
 *
 * @param parts in the order of the bar
 */
public record Tally(List<Part> parts) {
    /**
     * One of the counts.
     *
     * @param sign its mark and colour
     * @param count how many
     * @param word what is counted
     * @param note lighter words under it, may be empty
     */
    public record Part(Sign sign, long count, String word, String note) {}

    public Tally {
        parts = List.copyOf(parts);
    }

    /** Yes, abstained, no and did not vote, in these words. */
    public static Tally of(int[] counts, List<String> words) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Bars.SIGNS.size(); i++) {
            parts.add(new Part(Bars.SIGNS.get(i), counts[i], words.get(i), ""));
        }
        return new Tally(parts);
    }

    /** The same with one more part. */
    public Tally with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Tally(more);
    }

    /** Its counts in words: "39 yes, 100 abstained, 7 no, 46 did not vote". */
    public String words() {
        return String.join(
                ", ",
                parts.stream()
                        .map(part -> Numbers.count(part.count()) + " " + part.word())
                        .toList());
    }
}
