package org.entente.source.vdem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What V-Dem states of a state in a year.
 *
 * @param figures those that are not missing
 */
record RegimeYear(StateYear key, Map<RegimeIndex, Figure> figures) {
    RegimeYear {
        EnumMap<RegimeIndex, Figure> kept = new EnumMap<>(RegimeIndex.class);
        kept.putAll(figures);
        figures = kept;
    }

    @Nullable
    Figure figure(RegimeIndex index) {
        return figures.get(index);
    }

    /** A tie for each figure. */
    List<Tie> ties() {
        int when = PackedDate.year(key.year());
        List<Tie> ties = new ArrayList<>();
        figures.forEach((index, figure) -> {
            Tie tie = Tie.number(key.ccode(), 0, when, when, index.kind(), "", figure.value());
            ties.add(tie.within(figure.lo(), figure.hi(), figure.sd()));
        });
        return ties;
    }

    /** The same with one figure more. */
    RegimeYear with(RegimeIndex index, Figure figure) {
        Map<RegimeIndex, Figure> more = new EnumMap<>(RegimeIndex.class);
        more.putAll(figures);
        more.put(index, figure);
        return new RegimeYear(key, more);
    }
}
