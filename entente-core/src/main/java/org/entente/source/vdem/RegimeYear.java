package org.entente.source.vdem;

import java.util.EnumMap;
import java.util.Map;
import org.entente.source.table.StateYear;
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

    /** The same with one figure more. */
    RegimeYear with(RegimeIndex index, Figure figure) {
        Map<RegimeIndex, Figure> more = new EnumMap<>(RegimeIndex.class);
        more.putAll(figures);
        more.put(index, figure);
        return new RegimeYear(key, more);
    }
}
