package org.entente.measure.tie;

import java.util.Arrays;
import java.util.List;
import org.entente.record.TieHolding;

/**
 * What each state exchanged with every other over some years, by one or two reports.
 *
 * @param ccodes COW codes of the states, ascending
 * @param reports each state’s own report first, then its partners’; one where the source has one
 * @param from first year
 * @param to last year
 * @param holding the source
 */
public record FlowTable(int[] ccodes, List<Report> reports, int from, int to, TieHolding holding) {
    /**
     * Flows by one report.
     *
     * @param flows of the first state with the second, NaN where unknown
     * @param totals of each state with the world, at least the sum of its flows
     */
    public record Report(double[][] flows, double[] totals) {}

    public FlowTable {
        reports = List.copyOf(reports);
    }

    /** The place of a state, negative when it did not exist. */
    public int find(int ccode) {
        return Arrays.binarySearch(ccodes, ccode);
    }

    /** Whether each flow has two reports. */
    public boolean two() {
        return reports.size() == 2;
    }

    static FlowTable of(TieYear year, TieHolding holding, List<Report> reports) {
        int[] ccodes = new int[year.states().size()];
        Arrays.setAll(ccodes, year.states()::ccode);
        int from = Math.max(year.from(), holding.coverage().from());
        return new FlowTable(ccodes, reports, Math.min(from, year.year()), year.year(), holding);
    }

    static Report report(PairGrid flows, double[] totals) {
        return new Report(Grids.squares(flows), totals);
    }
}
