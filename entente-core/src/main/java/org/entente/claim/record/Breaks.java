package org.entente.claim.record;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.claim.Testing;
import org.entente.record.TieRecord;
import org.entente.tie.Layers;
import org.entente.tie.TieFilter;

/** Breaks after which an older record says nothing of the present: a state that ended, or a war between the two. */
final class Breaks {
    /** The value of a row on an armed conflict that was a war. */
    private static final double WAR = 2;

    private Breaks() {}

    static boolean between(LocalDate end, Testing testing, int... ccodes) {
        boolean ended = Arrays.stream(ccodes)
                .anyMatch(ccode -> Lineage.becameOther(testing, ccode)
                        .filter(day -> day.isAfter(end))
                        .isPresent());
        return ended || (ccodes.length == 2 && war(end, testing, ccodes[0], ccodes[1]));
    }

    private static boolean war(LocalDate end, Testing testing, int a, int b) {
        TieRecord ties = testing.evidence().ties();
        TieFilter between =
                TieFilter.between(a, b).years(end.getYear() + 1, testing.date().getYear());
        return ties.holdings(Layers.CONFLICT_PAIR).stream()
                .flatMap(holding -> ties.read(holding, between).list().stream())
                .anyMatch(tie -> tie.kind().equals("opposed") && tie.value() >= WAR);
    }
}
