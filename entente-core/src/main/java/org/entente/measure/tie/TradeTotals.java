package org.entente.measure.tie;

import org.entente.tie.Layers;

/** How much a state trades in all, with how many it shares that trade, and where its energy comes from. */
final class TradeTotals {
    private static final String ONE_REPORT = "one report";
    private static final String ENERGY_KIND = "energy";
    private static final String RANGE =
            "Its bounds are the range of two reports, not a 90 % interval: they say how far the two reports differ. With "
                    + "one report it has none.";

    static final TieMeasure TOTAL = TieMeasureBuilder.of("trade_in_all", "trade in all", Layers.TRADE, Describes.STATE)
            .asks("How much does the state trade with the world?")
            .in(Layers.TRADE.unit())
            .interval(RANGE)
            .defined(
                    "Exports and imports of the state with the world: once by its own report, the total it states or the "
                            + "sum over its partners, whichever is larger; once by its partners’ reports; the mean of the two. None "
                            + "where the state itself reports nothing.")
            .caveats("Goods alone: services and smuggling are not in it.")
            .by(year -> figures(year, TradeTotals::totals));

    static final TieMeasure CONCENTRATION = TieMeasureBuilder.of(
                    "trade_concentration", "concentration of trade", Layers.TRADE, Describes.STATE)
            .asks("Does the state trade with many partners, or with few?")
            .in("Herfindahl index from 0 to 1")
            .interval(RANGE)
            .defined(
                    "Sum over all partners of the squared share of trade (Herfindahl–Hirschman index): 1 with one partner, "
                            + "1/k with k equal ones; once by the state’s own reports, once by its partners’; the mean of the two. "
                            + "None where the state itself reports nothing.")
            .after("Hirschman 1945, National Power and the Structure of Foreign Trade")
            .caveats("Large states trade with more partners than small ones.")
            .by(year -> figures(year, TradeTotals::concentrations));

    static final TieMeasure ENERGY = TieMeasureBuilder.of(
                    "energy_share", "share of energy imports", Layers.TRADE, Describes.EACH_WAY)
            .asks("How large a part of the energy that the first state imports comes from the second?")
            .in("share of 1")
            .alike(Alike.HIGH)
            .interval("It has no interval: the source has one, reconciled, report of each flow.")
            .defined(
                    "Mineral fuels (chapter 27 of the Harmonized System) from the second state to the first, divided by "
                            + "those from all states; where the source has trade by product.")
            .caveats("Pipelines’ transit states are not sellers: the exporter of record counts.")
            .by(TradeTotals::energy);

    private TradeTotals() {}

    @FunctionalInterface
    private interface Made {
        YearFigures of(TieYear year, LayerRows rows, TradeReports reports);
    }

    private static YearFigures figures(TieYear year, Made made) {
        return year.rows(Layers.TRADE)
                .map(rows -> made.of(year, rows, new TradeReports(year, rows)))
                .orElseGet(() -> YearFigures.none(year));
    }

    private static YearFigures totals(TieYear year, LayerRows rows, TradeReports reports) {
        return ofStates(year, rows, reports, reports.ownTotals(), reports.partnerTotals());
    }

    private static YearFigures concentrations(TieYear year, LayerRows rows, TradeReports reports) {
        return ofStates(year, rows, reports, squares(reports.ownShares()), squares(reports.partnerShares()));
    }

    private static double[] squares(PairGrid shares) {
        double[] sums = new double[shares.states()];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums.length; j++) {
                double share = shares.get(i, j);
                sums[i] += Double.isNaN(share) ? 0 : share * share;
            }
        }
        return sums;
    }

    private static YearFigures ofStates(
            TieYear year, LayerRows rows, TradeReports reports, double[] own, double[] partners) {
        double[] reported = reports.ownTotals();
        double[] means = new double[own.length];
        for (int i = 0; i < means.length; i++) {
            boolean reporting = reported[i] > 0;
            means[i] = !reporting ? Double.NaN : partners[i] > 0 ? (own[i] + partners[i]) / 2 : own[i];
        }
        return YearFigures.ofStates(
                year, rows.holding(), means, (i, same) -> detail(reports, means[i], own[i], partners[i]));
    }

    private static TieDetail detail(TradeReports reports, double mean, double own, double partners) {
        if (Double.isNaN(mean)) {
            return TieDetail.UNKNOWN;
        }
        return reports.two() && partners > 0 ? TieDetail.range(own, partners, 2) : TieDetail.without(ONE_REPORT, 1);
    }

    private static YearFigures energy(TieYear year) {
        return year.rows(Layers.TRADE, ENERGY_KIND)
                .map(rows -> {
                    PairGrid sent = Grids.known(year.states(), rows.table(), ENERGY_KIND);
                    double[] received = received(sent);
                    PairGrid shares = sent.map((i, j) -> received[i] > 0 ? sent.get(j, i) / received[i] : Double.NaN);
                    return YearFigures.of(year, rows.holding(), shares, (i, j) -> TieDetail.without(ONE_REPORT, 1));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    private static double[] received(PairGrid sent) {
        double[] sums = new double[sent.states()];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums.length; j++) {
                sums[i] += Double.isNaN(sent.get(j, i)) ? 0 : sent.get(j, i);
            }
        }
        return sums;
    }
}
