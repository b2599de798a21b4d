package org.entente.source.cepiibaci;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** Sums over products: of pairs, and of states over all partners, those included that are no states. */
final class FlowSums {
    private static final String ENERGY_CHAPTER = "27";

    private final Map<Flow, Sum> flows = new HashMap<>();
    private final Map<String, Integer> products = new HashMap<>();

    /** A state is 0 when it is none of the registry’s. */
    private record Flow(int year, int from, int to) {}

    /** What a flow amounts to, and of which products. */
    private static final class Sum {
        private final BitSet seen = new BitSet();
        private double all;
        private double energy;
    }

    /** Adds a product of a flow; false when it was there: of two states, each product is told once. */
    boolean add(int year, int from, int to, String product, double value) {
        Sum sum = flows.computeIfAbsent(new Flow(year, from, to), flow -> new Sum());
        int number = products.computeIfAbsent(product, text -> products.size());
        boolean states = from > 0 && to > 0;
        if (states && sum.seen.get(number)) {
            return false;
        }
        sum.seen.set(number);
        sum.all += value;
        sum.energy += product.startsWith(ENERGY_CHAPTER) ? value : 0;
        return true;
    }

    void addTo(TieRows rows) {
        Map<Flow, Double> totals = new HashMap<>();
        flows.forEach((flow, sum) -> {
            totals.merge(new Flow(flow.year, flow.from, 0), sum.all, Double::sum);
            totals.merge(new Flow(flow.year, 0, flow.to), sum.all, Double::sum);
            if (flow.from > 0 && flow.to > 0 && flow.from != flow.to) {
                add(rows, flow, "reconciled", sum.all);
                add(rows, flow, "energy", sum.energy);
            }
        });
        totals.forEach((side, value) -> total(rows, side, value));
    }

    private static void add(TieRows rows, Flow flow, String kind, double value) {
        rows.addDerived(Layers.TRADE, Tie.ofYear(flow.from, flow.to, flow.year, kind, value));
    }

    private static void total(TieRows rows, Flow side, double value) {
        int state = Math.max(side.from, side.to);
        if (state > 0) {
            String kind = side.from > 0 ? "exports" : "imports";
            rows.addDerived(Layers.TRADE_TOTAL, Tie.ofYear(state, 0, side.year, kind, value));
        }
    }
}
