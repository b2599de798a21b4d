package org.entente.source.wits;

import java.util.OptionalInt;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** One row per reporter, partner, year and direction. */
final class BilateralFile implements TieFile {
    private static final double THOUSANDS = 1000;
    private static final String WORLD = "WLD";
    private static final String ALL_PRODUCTS = "Total";
    private static final String IMPORT = "Import";
    private static final String EXPORT = "Export";

    /** Where a row’s fields stand. */
    private record Columns(int reporter, int partner, int year, int flow, int product, int value) {
        static Columns of(TieRows rows) throws InputRefused {
            return new Columns(
                    rows.column("reporteriso3"),
                    rows.column("partneriso3"),
                    rows.column("year"),
                    rows.column("tradeflowname"),
                    rows.findColumn("productcode"),
                    rows.column("tradevalue in 1000 usd"));
        }
    }

    @Override
    public FileRole role() {
        return new FileRole(
                "BILATERAL", true, "ReporterISO3, PartnerISO3, Year, TradeFlowName, TradeValue in 1000 USD");
    }

    @Override
    public boolean several() {
        return true;
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("reporteriso3", "partneriso3", "year", "tradeflowname", "tradevalue in 1000 usd");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        Columns columns = Columns.of(rows);
        WitsCodes codes = new WitsCodes(rows);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int year = rows.year(columns.year);
            double value = rows.number(columns.value) / THOUSANDS;
            if (year > 0 && !Double.isNaN(value) && wanted(rows, columns)) {
                flow(rows, columns, codes, year, value);
            }
        }
        codes.tell();
    }

    /** Imports and exports of all products together; re-exports and single products are left out. */
    private static boolean wanted(TieRows rows, Columns columns) {
        String flow = rows.text(columns.flow);
        boolean all = columns.product < 0 || rows.text(columns.product).equalsIgnoreCase(ALL_PRODUCTS);
        return all && (flow.equals(IMPORT) || flow.equals(EXPORT));
    }

    private static void flow(TieRows rows, Columns columns, WitsCodes codes, int year, double value) {
        boolean imports = rows.text(columns.flow).equals(IMPORT);
        OptionalInt reporter = codes.state(columns.reporter, year);
        if (rows.text(columns.partner).equals(WORLD)) {
            String kind = imports ? "imports" : "exports";
            reporter.ifPresent(state -> rows.add(Layers.TRADE_TOTAL, Tie.ofYear(state, 0, year, kind, value)));
            return;
        }
        OptionalInt partner = codes.state(columns.partner, year);
        if (reporter.isPresent() && partner.isPresent()) {
            int from = imports ? partner.getAsInt() : reporter.getAsInt();
            int to = imports ? reporter.getAsInt() : partner.getAsInt();
            rows.add(Layers.TRADE, Tie.ofYear(from, to, year, imports ? "importer" : "exporter", value));
        }
    }
}
