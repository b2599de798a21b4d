package org.entente.claim.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.entente.state.State;
import org.entente.tie.Layers;

/** How the share of two states in each other's trade changed from one block of years to the next, by every report. */
final class TradeChange {
    private static final int REPORTS = 2;

    private final Proposition said;
    private final Testing testing;
    private final List<ClaimWindow> blocks;

    TradeChange(Proposition said, Testing testing, ClaimWindow window) {
        this.said = said;
        this.testing = testing;
        this.blocks = window.blocks();
    }

    /** The share of one state's trade with another in a block, by each report. */
    private record Share(State of, State with, double[] reports) {
        double mean() {
            return TradeReports.mean(reports);
        }

        boolean known() {
            return mean() > 0;
        }

        double[] over(Share before) {
            return TradeReports.over(reports, before.reports);
        }
    }

    /** The indicator of a pair: of the two directions the one whose share is the lower. */
    Indicator ofPair(Row row, State a, State b) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        LayerYear last = LayerYear.of(Layers.TRADE, blocks.get(1), testing, a.ccode(), b.ccode());
        if (last.missing().isPresent()) {
            return draft.at(last.missing().get());
        }
        Share there = share(a, b, blocks.get(1));
        Share back = share(b, a, blocks.get(1));
        Share now = there.mean() <= back.mean() || !back.known() ? there : back;
        Share before = share(now.of(), now.with(), blocks.get(0));
        if (!now.known() || !before.known()) {
            return draft.at(Stand.none(Why.NO_DATA, "no trade of the two on record in both blocks of years"));
        }
        return draft.stale(last.stale())
                .sentence(sentence(before, now))
                .at(Ranged.stand(limits(row), now.over(before), "the trade share over that before", this::times));
    }

    /** The indicator of a turn: how the one's share changed beside the other's. */
    Indicator ofTurn(Row row, State state, State left, State to) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        LayerYear last = LayerYear.of(Layers.TRADE, blocks.get(1), testing, state.ccode(), to.ccode());
        if (last.missing().isPresent()) {
            return draft.at(last.missing().get());
        }
        Share[] shares = {
            share(state, to, blocks.get(1)),
            share(state, to, blocks.get(0)),
            share(state, left, blocks.get(1)),
            share(state, left, blocks.get(0))
        };
        for (Share share : shares) {
            if (!share.known()) {
                return draft.at(Stand.none(Why.NO_DATA, "no trade with one of the two in one of the blocks of years"));
            }
        }
        double[] towards = shares[0].over(shares[1]);
        double[] away = shares[2].over(shares[3]);
        double[] beside = TradeReports.over(towards, away);
        return draft.stale(last.stale())
                .sentence(sentence(shares[1], shares[0]) + " " + sentence(shares[3], shares[2]))
                .at(Ranged.stand(limits(row), beside, "the change of the one share beside the other’s", this::times));
    }

    private static Limits limits(Row row) {
        return new Limits(1 + row.limit("change"), 1 / (1 + row.limit("change")));
    }

    private String times(double ratio) {
        return Numbers.decimals(ratio, 2) + " times";
    }

    /** The mean over the years of a block that a source covers, by each report. */
    private Share share(State of, State with, ClaimWindow block) {
        List<double[]> years = new ArrayList<>();
        for (int year = block.fromYear(); year <= block.toYear(); year++) {
            years.add(TradeReports.shares(testing.evidence(), of, with, year));
        }
        double[] means = new double[REPORTS];
        Arrays.setAll(
                means,
                k -> TradeReports.mean(
                        years.stream().mapToDouble(shares -> shares[k]).toArray()));
        return new Share(of, with, means);
    }

    private String sentence(Share before, Share now) {
        return Numbers.capital(StateNames.of(now.with(), testing.date())) + " had " + percent(before)
                + " of the trade of "
                + StateNames.of(now.of(), testing.date()) + " in "
                + blocks.get(0).label() + " and " + percent(now) + " in "
                + blocks.get(1).label() + ".";
    }

    private static String percent(Share share) {
        return Numbers.decimals(100 * share.mean(), 1) + " %";
    }
}
