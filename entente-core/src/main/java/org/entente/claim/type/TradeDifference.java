package org.entente.claim.type;

import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.LayerYear;
import org.entente.claim.record.StateNames;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Ranged;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.tie.Layers;

/** One share of a state's trade beside another, by every report. */
final class TradeDifference {
    private final Proposition said;
    private final Testing testing;
    private final ClaimWindow window;
    private final PairOfPairs two;

    TradeDifference(Proposition said, Testing testing, ClaimWindow window, PairOfPairs two) {
        this.said = said;
        this.testing = testing;
        this.window = window;
        this.two = two;
    }

    Indicator indicator(Row row) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        LayerYear at = LayerYear.of(
                Layers.TRADE,
                window,
                testing,
                two.closer().a().ccode(),
                two.closer().b().ccode());
        if (at.missing().isPresent()) {
            return draft.at(at.missing().get());
        }
        TieFigure first = share(two.closer(), at.year());
        TieFigure second = share(two.other(), at.year());
        if (!first.defined() || !second.defined() || second.value() <= 0) {
            return draft.at(Stand.none(Why.NO_DATA, "no trade of both pairs on record in " + at.year()));
        }
        double[] reports = TradeReports.over(reports(two.closer(), at.year()), reports(two.other(), at.year()));
        double more = 1 + row.limit("more");
        return draft.stale(at.stale())
                .estimate(first.estimate())
                .sentence(sentence(first, second, at.year()))
                .at(Ranged.stand(
                        new Limits(more, 1 / more),
                        reports,
                        "the one trade share over the other",
                        ratio -> Numbers.decimals(ratio, 2) + " times"));
    }

    private TieFigure share(Subjects.Pair pair, int year) {
        return testing.evidence()
                .tieFigures()
                .figure(TieMeasures.TRADE_SHARE, pair.a().ccode(), pair.b().ccode(), year);
    }

    private double[] reports(Subjects.Pair pair, int year) {
        return TradeReports.shares(testing.evidence(), pair.a(), pair.b(), year);
    }

    private String sentence(TieFigure first, TieFigure second, int year) {
        return "In " + year + " " + part(two.closer(), first) + ", " + part(two.other(), second) + ".";
    }

    private String part(Subjects.Pair pair, TieFigure share) {
        return StateNames.of(pair.b(), window.to()) + " had " + Numbers.decimals(100 * share.value(), 1)
                + " % of the trade of " + StateNames.of(pair.a(), window.to());
    }
}
