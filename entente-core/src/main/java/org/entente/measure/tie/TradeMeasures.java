package org.entente.measure.tie;

import org.entente.stat.Percentile;
import org.entente.tie.Layers;

/** How much of a state's trade is with another. */
final class TradeMeasures {
    private static final String ONE_REPORT = "one report";
    private static final String RANGE =
            "Its bounds are the range of two reports, not a 90 % interval: they say how far the two reports differ. With "
                    + "one report it has none.";
    private static final String GOODS = "Goods alone: services, pipelines’ transit fees and smuggling are not in it.";
    private static final String HUBS = "Goods that pass through a port count for the state of the port.";

    static final TieMeasure SHARE = TieMeasureBuilder.of(
                    "trade_share", "share of trade", Layers.TRADE, Describes.EACH_WAY)
            .asks("How large a part of the first state’s trade is with the second?")
            .in("share of 1")
            .alike(Alike.HIGH)
            .interval(RANGE)
            .defined(
                    "Exports and imports of the first state with the second, divided by those with the world: once by its "
                            + "own reports, once by its partners’, whose sum stands for the world; the mean of the two shares. "
                            + "Where the source has one report of a flow, by that alone.")
            .caveats(GOODS, HUBS, "A small state’s share with a large one is large, the converse small: that is size.")
            .by(year -> figures(year, TradeMeasures::shares));

    static final TieMeasure RANK = TieMeasureBuilder.of(
                    "trade_rank", "rank among trade partners", Layers.TRADE, Describes.EACH_WAY)
            .asks("Which place has the second among the first state’s partners?")
            .in("rank, 1 for the largest partner")
            .alike(Alike.LOW)
            .notCompared()
            .interval("It has no interval: it is the rank of the mean of two reports.")
            .defined(
                    "Rank of the second among all partners of the first by share of trade; n is the number of partners.")
            .caveats(GOODS)
            .by(year -> figures(year, TradeMeasures::ranks));

    static final TieMeasure FLOW = TieMeasureBuilder.of("trade_flow", "goods sent", Layers.TRADE, Describes.EACH_WAY)
            .asks("What are the goods worth that the first state sent to the second?")
            .in(Layers.TRADE.unit())
            .alike(Alike.HIGH)
            .interval(RANGE)
            .defined(
                    "Value of the goods from the first state to the second: the mean of the exporter’s and the importer’s "
                            + "report, or the one there is.")
            .caveats(GOODS, HUBS, "Importers count freight and insurance, exporters do not.")
            .by(year -> figures(year, TradeMeasures::flows));

    private TradeMeasures() {}

    /** What each state traded with every other in a year. */
    static FlowTable table(TieYear year, LayerRows rows) {
        return FlowTable.of(year, rows.holding(), new TradeReports(year, rows).flows());
    }

    @FunctionalInterface
    private interface Made {
        YearFigures of(TieYear year, LayerRows rows, TradeReports reports);
    }

    private static YearFigures figures(TieYear year, Made made) {
        return year.rows(Layers.TRADE)
                .map(rows -> made.of(year, rows, new TradeReports(year, rows)))
                .orElseGet(() -> YearFigures.none(year));
    }

    private static YearFigures shares(TieYear year, LayerRows rows, TradeReports reports) {
        PairGrid own = reports.ownShares();
        PairGrid partners = reports.partnerShares();
        PairGrid mean = own.map((i, j) -> mean(own.get(i, j), partners.get(i, j)));
        return YearFigures.of(year, rows.holding(), mean, (i, j) -> detail(reports, own.get(i, j), partners.get(i, j)));
    }

    private static YearFigures flows(TieYear year, LayerRows rows, TradeReports reports) {
        PairGrid mean = new PairGrid(year.states().size(), Double.NaN).map((i, j) -> {
            double[] flow = reports.flow(i, j);
            return mean(flow[0], flow[1]);
        });
        return YearFigures.of(year, rows.holding(), mean, (i, j) -> {
            double[] flow = reports.flow(i, j);
            return detail(reports, flow[0], flow[1]);
        });
    }

    private static YearFigures ranks(TieYear year, LayerRows rows, TradeReports reports) {
        PairGrid own = reports.ownShares();
        PairGrid partners = reports.partnerShares();
        PairGrid mean = own.map((i, j) -> mean(own.get(i, j), partners.get(i, j)));
        Percentile[] orders = new Percentile[mean.states()];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = Percentile.among(partnersOf(mean, i));
        }
        PairGrid ranks = mean.map((i, j) -> mean.get(i, j) > 0 ? orders[i].rank(mean.get(i, j)) : Double.NaN);
        return YearFigures.of(year, rows.holding(), ranks, (i, j) -> TieDetail.without("a rank", orders[i].size()));
    }

    private static double[] partnersOf(PairGrid shares, int i) {
        double[] partners = new double[shares.states()];
        for (int j = 0; j < partners.length; j++) {
            partners[j] = shares.get(i, j) > 0 ? shares.get(i, j) : Double.NaN;
        }
        return partners;
    }

    private static double mean(double one, double other) {
        return Double.isNaN(one) ? other : Double.isNaN(other) ? one : (one + other) / 2;
    }

    private static TieDetail detail(TradeReports reports, double one, double other) {
        if (Double.isNaN(one) && Double.isNaN(other)) {
            return TieDetail.UNKNOWN;
        }
        boolean both = reports.two() && !Double.isNaN(one) && !Double.isNaN(other);
        return both ? TieDetail.range(one, other, 2) : TieDetail.without(ONE_REPORT, 1);
    }
}
