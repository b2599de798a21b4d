package org.entente.measure.tie;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.tie.Tie;

/** Who ruled whom up to a year. Rulers that no longer exist count by their code. */
final class Rulers {
    private static final String OCCUPATION = "occupation";

    private Rulers() {}

    private static boolean rule(Tie tie) {
        return !tie.kind().equals(OCCUPATION);
    }

    static PairGrid eitherRuled(TieYear year, LayerRows rows) {
        PairGrid grid = rows.empty(year.states());
        Grids.forEach(year.states(), rows.table(), "", (i, j, tie) -> {
            if (rule(tie)) {
                grid.setBoth(i, j, 1);
            }
        });
        return grid;
    }

    static PairGrid ruledBoth(TieYear year, LayerRows rows) {
        Map<Integer, Set<Integer>> rulers = new HashMap<>();
        for (Tie tie : rows.table().list()) {
            int ruled = year.states().find(tie.b());
            if (ruled >= 0 && tie.confidence().counts() && rule(tie)) {
                rulers.computeIfAbsent(ruled, key -> new TreeSet<>()).add(tie.a());
            }
        }
        return new PairGrid(year.states().size(), Double.NaN).map((i, j) -> {
            Set<Integer> common = new TreeSet<>(rulers.getOrDefault(i, Set.of()));
            common.retainAll(rulers.getOrDefault(j, Set.of()));
            return common.isEmpty() ? rows.missing(year.states(), i, j) : 1;
        });
    }
}
