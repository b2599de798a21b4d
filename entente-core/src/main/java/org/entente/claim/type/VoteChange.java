package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.Reach;
import org.entente.claim.record.StateNames;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Directed;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.state.State;

/** How the votes of two states came closer from one block of years to the next, net of what both changed towards all. */
final class VoteChange {
    private final Proposition said;
    private final Testing testing;
    private final ClaimWindow window;
    private final VoteWindow earlier;
    private final VoteWindow later;

    private VoteChange(Proposition said, Testing testing, ClaimWindow window, VoteWindow earlier, VoteWindow later) {
        this.said = said;
        this.testing = testing;
        this.window = window;
        this.earlier = earlier;
        this.later = later;
    }

    /** The change that a claim speaks of. */
    static VoteChange of(Proposition said, Testing testing, ClaimWindow window) {
        VoteWindow later = VoteWindow.of(said, window.blocks().get(1), testing);
        return new VoteChange(
                said, testing, window, later.during(window.blocks().get(0)), later);
    }

    private Estimate between(State a, State b) {
        return later.figures().changeOverAll(earlier.unit(), later.unit(), later.column(a), later.column(b));
    }

    /** The standard deviation of the changes of all pairs. */
    private double deviation() {
        return later.figures().changeDeviation(earlier.unit(), later.unit());
    }

    /** The change over the texts voted in both blocks, in standard deviations. */
    private double sameFamilies(State a, State b) {
        return later.figures().standardisedSameFamilies(earlier.unit(), later.unit(), later.column(a), later.column(b));
    }

    /** The indicator of one pair's change. */
    Indicator ofPair(Row row, State a, State b) {
        Estimate change = between(a, b);
        Reach reach = Votes.reach(later.window(), testing, a, b);
        IndicatorDraft draft = IndicatorDraft.of(row, said).estimate(change).stale(reach.stale());
        if (reach.expired()) {
            return draft.at(Reach.expired("the record of votes", reach));
        }
        double margin = row.limit("margin_sd") * deviation();
        Stand stand = Directed.stand(change, margin, "the net change");
        return draft.sentence(sentence(change, a, b))
                .change("a change of more than " + Numbers.score(margin) + " either way, in 95 % of draws")
                .at(stand.beside(alternatives(row, shorter(a, b), sameFamilies(a, b))));
    }

    private static List<Indicator.Alternative> alternatives(Row row, double shorter, double same) {
        double margin = row.limit("margin_sd");
        List<Indicator.Alternative> all = new ArrayList<>();
        all.add(new Indicator.Alternative("blocks of five years", Directed.at(shorter, margin), shorter));
        all.add(new Indicator.Alternative("texts voted in both blocks alone", Directed.at(same, margin), same));
        return all;
    }

    /** The change between short blocks in standard deviations; NaN without such blocks. */
    private double shorter(State a, State b) {
        List<ClaimWindow> blocks = window.shortBlocks();
        return blocks.isEmpty()
                ? Double.NaN
                : later.figures()
                        .standardisedChange(
                                later.during(blocks.get(0)).unit(),
                                later.during(blocks.get(1)).unit(),
                                later.column(a),
                                later.column(b));
    }

    private String sentence(Estimate all, State a, State b) {
        String both = StateNames.both(a, b, later.window().to());
        if (!all.defined()) {
            return Numbers.capital(both) + " have too few joint votes in " + earlier.label() + " or " + later.label()
                    + ".";
        }
        String way = all.value() > 0 ? "closer" : "apart";
        return "From " + earlier.label() + " to " + later.label() + " " + both + " moved " + way + " by "
                + Numbers.score(Math.abs(all.value())) + " of agreement, net of what both changed towards all others"
                + interval(all) + ": " + Numbers.decimals(Math.abs(all.value() / deviation()), 2)
                + " standard deviations of the changes of all pairs, the "
                + Numbers.ordinal(all.percentile()) + " percentile of them.";
    }

    private static String interval(Estimate estimate) {
        return estimate.hasInterval()
                ? " (90 % interval " + Numbers.interval(estimate.lo(), estimate.hi(), true) + ")"
                : "";
    }

    /** The indicator of a turn: the change with the one turned to, minus that with the one left. */
    Indicator ofTurn(Row row, State state, State left, State to) {
        Estimate towards = between(state, to);
        Estimate away = between(state, left);
        Reach reach = Votes.reach(later.window(), testing, state, to);
        Estimate turn = turn(towards, away, state, left, to);
        IndicatorDraft draft = IndicatorDraft.of(row, said).estimate(turn).stale(reach.stale());
        if (reach.expired()) {
            return draft.at(Reach.expired("the record of votes", reach));
        }
        double margin = row.limit("margin_sd") * deviation();
        double same = sameFamilies(state, to) - sameFamilies(state, left);
        return draft.sentence(turnSentence(towards, away, turn, List.of(state, left, to)))
                .change("a turn of more than " + Numbers.score(margin) + " either way, in 95 % of draws")
                .at(Directed.stand(turn, margin, "the difference of the two net changes")
                        .beside(alternatives(row, shorter(state, to) - shorter(state, left), same)));
    }

    private Estimate turn(Estimate towards, Estimate away, State state, State left, State to) {
        for (Estimate change : List.of(towards, away)) {
            if (!change.defined()) {
                return change;
            }
        }
        double[] draws = drawn(state, to);
        double[] others = drawn(state, left);
        for (int draw = 0; draw < draws.length; draw++) {
            draws[draw] -= others[draw];
        }
        double value = towards.value() - away.value();
        boolean estimated = towards.hasInterval() && away.hasInterval();
        Interval interval = estimated
                ? Intervals.of(value, draws, Intervals.LEAST_FAMILIES, towards.level())
                : new Interval.None(Interval.Why.FEW_FAMILIES);
        return Figured.of(value, "difference of net changes", Math.min(towards.n(), away.n()), towards.level())
                .within(interval)
                .from(towards.origins())
                .build();
    }

    private double[] drawn(State a, State b) {
        return later.figures().changeDraws(earlier.unit(), later.unit(), later.column(a), later.column(b));
    }

    private String turnSentence(Estimate towards, Estimate away, Estimate turn, List<State> states) {
        String state = StateNames.of(states.get(0), later.window().to());
        if (!turn.defined()) {
            return Numbers.capital(state) + " has too few joint votes with one of the two in " + earlier.label()
                    + " or " + later.label() + ".";
        }
        return "From " + earlier.label() + " to " + later.label() + " " + state + " changed by "
                + Numbers.signedScore(towards.value()) + " with "
                + StateNames.of(states.get(2), later.window().to()) + " and by "
                + Numbers.signedScore(away.value()) + " with "
                + StateNames.of(states.get(1), later.window().to()) + ", net: a difference of "
                + Numbers.signedScore(turn.value()) + interval(turn) + ".";
    }
}
