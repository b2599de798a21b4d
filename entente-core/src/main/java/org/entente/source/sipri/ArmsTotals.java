package org.entente.source.sipri;

import java.util.TreeMap;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** Sums over all partners, those included that are unknown or no states: what shares are shares of. */
final class ArmsTotals {
    private record Key(int state, int year, String kind) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = Integer.compare(state, other.state);
            order = order != 0 ? order : Integer.compare(year, other.year);
            return order != 0 ? order : kind.compareTo(other.kind);
        }
    }

    private final TreeMap<Key, Double> sums = new TreeMap<>();

    void add(int state, int year, String kind, double value) {
        sums.merge(new Key(state, year, kind), value, Double::sum);
    }

    void addTo(TieRows rows) {
        sums.forEach((key, sum) -> {
            int when = PackedDate.year(key.year);
            rows.addDerived(Layers.ARMS_TOTAL, Tie.number(key.state, 0, when, when, key.kind, "", sum));
        });
    }
}
