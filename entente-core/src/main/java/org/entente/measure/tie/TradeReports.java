package org.entente.measure.tie;

import java.util.Arrays;
import java.util.List;
import org.entente.tie.Layers;

/**
 * A year's trade by the two reports there may be of each flow, the exporter's and the importer's. What a state does not
 * report of a partner is nothing in its sums, as long as it reports of others; of a state that reports nothing there is
 * no figure by its own reports.
 */
final class TradeReports {
    private static final String EXPORTER = "exporter";
    private static final String IMPORTER = "importer";

    private static final List<String> ONE_REPORT = List.of("reconciled", IMPORTER, EXPORTER, "");

    private final StateIndex states;
    private final PairGrid exporters;
    private final PairGrid importers;
    private final double[] totals;
    private final boolean two;

    TradeReports(TieYear year, LayerRows rows) {
        states = year.states();
        two = rows.has(EXPORTER) && rows.has(IMPORTER);
        String only = ONE_REPORT.stream().filter(rows::has).findFirst().orElse(IMPORTER);
        exporters = Grids.values(states, rows, two ? EXPORTER : only);
        importers = Grids.values(states, rows, two ? IMPORTER : only);
        totals = totals(year, rows);
    }

    /** What each state reports of its trade with the world, in the same source; NaN unless both ways. */
    private static double[] totals(TieYear year, LayerRows rows) {
        double[] sums = new double[year.states().size()];
        Arrays.fill(sums, Double.NaN);
        year.rows(Layers.TRADE_TOTAL, rows.holding().origin()).ifPresent(world -> {
            StateRows exports = StateRows.of(year.states(), world.table(), "exports");
            StateRows imports = StateRows.of(year.states(), world.table(), "imports");
            Arrays.setAll(sums, i -> exports.value(i) + imports.value(i));
        });
        return sums;
    }

    /** Whether the source has two reports of a flow. */
    boolean two() {
        return two;
    }

    /** Goods from one state to another by the exporter's report, the first, and the importer's; NaN without. */
    double[] flow(int from, int to) {
        return new double[] {exporters.get(from, to), importers.get(from, to)};
    }

    /** Shares of each state’s trade by its own reports: of what it reports for the world, or of the sum of partners. */
    PairGrid ownShares() {
        return shares(own(), totals);
    }

    /** Shares of each state’s trade by its partners’ reports: of their sum. */
    PairGrid partnerShares() {
        double[] none = new double[totals.length];
        return two ? shares(sums(importers, exporters), none) : ownShares();
    }

    /** Each state’s trade in all by its own reports: what it states for the world, or the sum; 0 if it reports nothing. */
    double[] ownTotals() {
        return wholes(own(), totals);
    }

    /** Each state’s trade in all by its partners’ reports, the sum of them. */
    double[] partnerTotals() {
        return two ? wholes(sums(importers, exporters), new double[totals.length]) : ownTotals();
    }

    /**
     * What each state exchanged with every other, by its own reports, then by its partners’; once where the source has
     * one report.
     */
    List<FlowTable.Report> flows() {
        FlowTable.Report own = report(own(), totals);
        return two ? List.of(own, report(sums(importers, exporters), new double[totals.length])) : List.of(own);
    }

    private static FlowTable.Report report(PairGrid sums, double[] totals) {
        return FlowTable.report(sums, wholes(sums, totals));
    }

    private PairGrid own() {
        return sums(exporters, importers);
    }

    private PairGrid sums(PairGrid outward, PairGrid inward) {
        return new PairGrid(states.size(), Double.NaN).map((i, j) -> {
            double out = outward.get(i, j);
            double in = inward.get(j, i);
            return Double.isNaN(out) ? in : Double.isNaN(in) ? out : out + in;
        });
    }

    /** Each cell as a share of its row’s total. */
    private static PairGrid shares(PairGrid sums, double[] totals) {
        double[] whole = wholes(sums, totals);
        return sums.map((i, j) -> whole[i] > 0 ? sums.get(i, j) / whole[i] : Double.NaN);
    }

    /** The total of each row, which is at least its sum. */
    private static double[] wholes(PairGrid sums, double[] totals) {
        double[] whole = new double[sums.states()];
        for (int i = 0; i < whole.length; i++) {
            for (int j = 0; j < whole.length; j++) {
                whole[i] += Double.isNaN(sums.get(i, j)) ? 0 : sums.get(i, j);
            }
            whole[i] = totals[i] > whole[i] ? totals[i] : whole[i];
        }
        return whole;
    }
}
