package org.entente.construct.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Evidence;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** When somebody else came to govern: the project's own table, a person's terms without a break being one. */
public final class LeaderEntries {
    private LeaderEntries() {}

    /** The table, where there is one. */
    public static Optional<TieHolding> holding(Evidence evidence) {
        return evidence.ties().findBuiltIn(Layers.LEADER);
    }

    /** Entries of one state from a day to another, acting leaders and rows of low confidence left out. */
    public static List<Tie> of(Evidence evidence, int ccode, LocalDate from, LocalDate to) {
        List<Tie> entries = new ArrayList<>();
        String before = "";
        for (Tie tie : rows(evidence, ccode)) {
            LocalDate entry = PackedDate.first(tie.from());
            if (!tie.name().equals(before) && !entry.isBefore(from) && !entry.isAfter(to)) {
                entries.add(tie);
            }
            before = tie.name();
        }
        return entries;
    }

    private static List<Tie> rows(Evidence evidence, int ccode) {
        return holding(evidence)
                .map(found -> evidence.ties().read(found, TieFilter.of(ccode)).of(ccode).stream()
                        .filter(tie -> tie.confidence().counts())
                        .filter(tie -> !tie.kind().startsWith("acting"))
                        .sorted(Comparator.comparingInt(Tie::from))
                        .toList())
                .orElse(List.of());
    }
}
