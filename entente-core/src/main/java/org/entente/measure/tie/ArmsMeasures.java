package org.entente.measure.tie;

import java.util.List;
import java.util.Locale;
import org.entente.source.Origin;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** How much of the arms that a state received came from another. */
final class ArmsMeasures {
    static final double LEAST = 50;
    /** Years over which deliveries are summed. */
    static final int YEARS = 5;

    static final TieMeasure SHARE = TieMeasureBuilder.of(
                    "arms_share", "share of arms received", Layers.ARMS, Describes.EACH_WAY)
            .asks("How large a part of the arms that the first state received came from the second?")
            .in("share of 1")
            .alike(Alike.HIGH)
            .over(YEARS)
            .interval("It has no interval: there is one report of each delivery.")
            .defined(
                    "Trend-indicator value of the major arms delivered by the second state to the first in five years, "
                            + "divided by that of all it received, suppliers unknown or no states included; none where that is "
                            + "under 50 million.")
            .after("SIPRI Arms Transfers Database; Holtom, Bromley and Simmel 2012, SIPRI Fact Sheet")
            .caveats(
                    "Trend-indicator values measure military worth, not prices.",
                    "Small arms, ammunition and most parts are not counted.")
            .by(ArmsMeasures::figures);

    private ArmsMeasures() {}

    private static YearFigures figures(TieYear year) {
        return year.rows(Layers.ARMS)
                .map(rows -> {
                    PairGrid delivered = Grids.values(year.states(), rows, "");
                    double[] received = received(year, rows.holding().origin(), delivered);
                    PairGrid shares = delivered.map(
                            (i, j) -> received[i] >= LEAST ? delivered.get(j, i) / received[i] : Double.NaN);
                    return YearFigures.of(
                            year, rows.holding(), shares, (i, j) -> detail(delivered.get(j, i), received[i]));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    /** What each state received from every other in the years looked back on, and in all. */
    static FlowTable table(TieYear year, LayerRows rows) {
        PairGrid delivered = Grids.values(year.states(), rows, "");
        double[] received = received(year, rows.holding().origin(), delivered);
        PairGrid turned = delivered.map((i, j) -> delivered.get(j, i));
        return FlowTable.of(year, rows.holding(), List.of(FlowTable.report(turned, received)));
    }

    /** What each received in all, by the totals where the source has them, else from the states in it. */
    private static double[] received(TieYear year, Origin origin, PairGrid delivered) {
        double[] sums = new double[delivered.states()];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums.length; j++) {
                double from = delivered.get(j, i);
                sums[i] += Double.isNaN(from) ? 0 : from;
            }
        }
        year.rows(Layers.ARMS_TOTAL, origin).ifPresent(rows -> {
            double[] totals = new double[sums.length];
            for (Tie tie : rows.table().list()) {
                int i = year.states().find(tie.a());
                if (i >= 0 && tie.kind().equals("received")) {
                    totals[i] += tie.value();
                }
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.max(sums[i], totals[i]);
            }
        });
        return sums;
    }

    private static TieDetail detail(double from, double received) {
        if (Double.isNaN(from) || received < LEAST) {
            boolean unknown = Double.isNaN(from) && received == 0;
            return TieDetail.undefined(unknown ? TieDetail.NO_DATA : "too few", Math.round(received));
        }
        String remark = String.format(Locale.ROOT, "%.0f of %.0f million.", from, received);
        return TieDetail.without("one report", Math.round(received)).remarking(remark);
    }
}
