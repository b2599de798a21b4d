package org.entente.source.vdem;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What V-Dem states of a state in a year.
 *
 * @param ccode the state on 31 December
 * @param figures those that are not missing
 */
record RegimeYear(int ccode, int year, Map<RegimeIndex, Figure> figures) implements Comparable<RegimeYear> {
    RegimeYear {
        EnumMap<RegimeIndex, Figure> kept = new EnumMap<>(RegimeIndex.class);
        kept.putAll(figures);
        figures = kept;
    }

    @Nullable
    Figure figure(RegimeIndex index) {
        return figures.get(index);
    }

    @Override
    public int compareTo(RegimeYear other) {
        return ccode == other.ccode ? Integer.compare(year, other.year) : Integer.compare(ccode, other.ccode);
    }
}
