package org.entente.measure.tie;

import org.entente.tie.TieTable;

/**
 * A year's trade by the two reports there may be of each flow, the exporter's and the importer's. What a state does not
 * report of a partner is nothing in its sums, as long as it reports of others; of a state that reports nothing there is
 * no figure by its own reports.
 */
final class TradeReports {
    private static final String EXPORTER = "exporter";
    private static final String IMPORTER = "importer";

    private final StateIndex states;
    private final PairGrid exporters;
    private final PairGrid importers;
    private final boolean two;

    TradeReports(TieYear year, LayerRows rows) {
        states = year.states();
        boolean byExporters = has(rows.table(), EXPORTER);
        boolean byImporters = has(rows.table(), IMPORTER);
        two = byExporters && byImporters;
        PairGrid all = two ? null : Grids.values(states, rows, "");
        exporters = all == null ? Grids.values(states, rows, EXPORTER) : all;
        importers = all == null ? Grids.values(states, rows, IMPORTER) : all;
    }

    private static boolean has(TieTable table, String kind) {
        for (int row = 0; row < table.size(); row++) {
            if (table.kind(row).equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source has two reports of a flow. */
    boolean two() {
        return two;
    }

    /** Goods from one state to another by the exporter's report, the first, and the importer's; NaN without. */
    double[] flow(int from, int to) {
        return new double[] {exporters.get(from, to), importers.get(from, to)};
    }

    /** Exports and imports of each state with each other, by its own reports. */
    PairGrid own() {
        return sums(exporters, importers);
    }

    /** Exports and imports of each state with each other, by its partners' reports. */
    PairGrid partners() {
        return two ? sums(importers, exporters) : own();
    }

    private PairGrid sums(PairGrid outward, PairGrid inward) {
        return new PairGrid(states.size(), Double.NaN).map((i, j) -> {
            double out = outward.get(i, j);
            double in = inward.get(j, i);
            return Double.isNaN(out) ? in : Double.isNaN(in) ? out : out + in;
        });
    }

    /** Each cell as a share of its row. */
    static PairGrid shares(PairGrid sums) {
        double[] totals = new double[sums.states()];
        for (int i = 0; i < totals.length; i++) {
            for (int j = 0; j < totals.length; j++) {
                totals[i] += i == j || Double.isNaN(sums.get(i, j)) ? 0 : sums.get(i, j);
            }
        }
        return sums.map((i, j) -> totals[i] > 0 ? sums.get(i, j) / totals[i] : Double.NaN);
    }
}
