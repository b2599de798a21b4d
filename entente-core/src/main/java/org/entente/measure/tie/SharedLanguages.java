package org.entente.measure.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** The languages official in each state in a year, and those of two in common. */
final class SharedLanguages {
    private final List<Set<String>> official = new ArrayList<>();

    private SharedLanguages(TieYear year, LayerRows rows) {
        for (int i = 0; i < year.states().size(); i++) {
            official.add(new TreeSet<>());
        }
        for (Tie tie : rows.table().list()) {
            int i = year.states().find(tie.a());
            if (i >= 0 && tie.confidence().counts()) {
                official.get(i).add(tie.name());
            }
        }
    }

    static YearFigures figures(TieYear year) {
        return year.rows(Layers.LANGUAGE)
                .map(rows -> {
                    SharedLanguages languages = new SharedLanguages(year, rows);
                    PairGrid grid = new PairGrid(year.states().size(), Double.NaN).map(languages::shared);
                    return YearFigures.of(year, rows.holding(), grid, languages::detail);
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    /** 1, 0, or unknown where the languages of one are. */
    private double shared(int i, int j) {
        boolean known = !official.get(i).isEmpty() && !official.get(j).isEmpty();
        return known ? Grids.truth(!common(i, j).isEmpty()) : Double.NaN;
    }

    private Set<String> common(int i, int j) {
        Set<String> common = new TreeSet<>(official.get(i));
        common.retainAll(official.get(j));
        return common;
    }

    private TieDetail detail(int i, int j) {
        if (official.get(i).isEmpty() || official.get(j).isEmpty()) {
            return TieDetail.UNKNOWN;
        }
        Set<String> common = common(i, j);
        TieDetail detail = TieDetail.without("a fact", common.size());
        return common.isEmpty() ? detail : detail.remarking(String.join(", ", common) + ".");
    }
}
