package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.claim.EvidenceRow;
import org.entente.construct.Evidence;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * A speech of a state in the general debate of the United Nations, as counted.
 *
 * @param year of its session
 * @param frame the frame looked for
 * @param hits how often its phrases stand in it
 * @param tokens its words
 * @param named whether it names one of the states looked for; true where none is
 * @param source who counts
 */
record Speech(int year, String frame, long hits, long tokens, boolean named, String source) {
    private static final String TOKENS = "tokens";

    /** The sessions are held from September on: a text of earlier days cannot know its year's. */
    private static final int SPOKEN = 9;

    /** The speeches of a state from one day to another, by year. */
    static List<Speech> list(
            Evidence evidence, int ccode, String frame, Set<Integer> naming, LocalDate from, LocalDate to) {
        int last = to.getMonthValue() > SPOKEN ? to.getYear() : to.getYear() - 1;
        int first = from.getYear();
        Optional<TieHolding> holding =
                evidence.ties().holdings(Layers.SPEECH).stream().findFirst();
        if (holding.isEmpty() || first > last) {
            return List.of();
        }
        Map<Integer, long[]> counted = new TreeMap<>();
        for (Tie tie : evidence.ties()
                .read(holding.get(), TieFilter.of(ccode).years(first, last))
                .list()) {
            if (tie.a() == ccode && tie.confidence().counts()) {
                long[] counts = counted.computeIfAbsent(PackedDate.yearOf(tie.from()), year -> new long[2]);
                counts[0] += tie.kind().equals(frame) ? Math.round(tie.value()) : 0;
                counts[1] += tie.kind().equals(TOKENS) ? Math.round(tie.value()) : 0;
            }
        }
        List<Speech> speeches = new ArrayList<>();
        String source = holding.get().origin().source();
        counted.forEach((year, counts) -> {
            boolean named = naming.isEmpty() || names(evidence, ccode, naming, year);
            speeches.add(new Speech(year, frame, counts[0], counts[1], named, source));
        });
        return speeches;
    }

    private static boolean names(Evidence evidence, int ccode, Set<Integer> naming, int year) {
        return evidence.ties().holdings(Layers.MENTION).stream()
                .flatMap(holding ->
                        evidence.ties().read(holding, TieFilter.of(ccode).years(year, year)).list().stream())
                .anyMatch(tie -> tie.a() == ccode && naming.contains(tie.b()) && tie.value() > 0);
    }

    /** Whether it speaks of the matter. */
    boolean honours() {
        return hits > 0 && named;
    }

    EvidenceRow row(String who, String command) {
        EvidenceRow.Side side = honours() ? EvidenceRow.Side.FOR : EvidenceRow.Side.BESIDE;
        String what = who + " in the general debate of " + year + ": " + Numbers.counted(hits, "phrase", "phrases")
                + " of " + frame.replace('_', ' ') + " in " + Numbers.count(tokens) + " words"
                + (named ? "" : ", the other party not named");
        return new EvidenceRow(side, Optional.of(LocalDate.of(year, SPOKEN, 1)), what, source, "", command);
    }
}
