package org.entente.claim.type;

import java.util.Comparator;
import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.construct.VoteBlocs;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.bloc.DrawnBlocs;
import org.entente.measure.bloc.Outcome;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;

/** Whether two states or more are in one bloc found in the votes of a window, in how many draws of the texts put. */
final class FoundTogether {
    private final Proposition said;
    private final Testing testing;
    private final List<State> states;
    private final int[] ccodes;
    private final VoteWindow votes;

    FoundTogether(Proposition said, Testing testing, Times times, List<State> states) {
        this.said = said;
        this.testing = testing;
        this.states = states;
        this.ccodes = states.stream().mapToInt(State::ccode).toArray();
        this.votes = VoteWindow.of(said, times.window(), testing);
    }

    Indicator indicator(Row row) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Reach reach = Votes.reach(votes.window(), testing, states.toArray(State[]::new));
        if (reach.expired()) {
            return draft.at(Reach.expired("the record of votes", reach));
        }
        Estimate joint = fewest();
        Stand few = few(joint);
        return few.why() == Why.DECIDED ? drawn(row, draft.stale(reach.stale()), joint) : without(draft, few);
    }

    private static Indicator without(IndicatorDraft draft, Stand stand) {
        return draft.sentence(Numbers.capital(stand.words()) + ".").at(stand);
    }

    /** The agreement of the two that share fewest votes. */
    private Estimate fewest() {
        return Subjects.pairs(said.roles().withWho(states).withWhom(List.of())).stream()
                .map(pair -> votes.pairAlone(Measure.AGREEMENT, pair.a(), pair.b()))
                .min(Comparator.comparingLong(Estimate::n))
                .orElseThrow();
    }

    /** Whether there are joint votes enough to say anything. */
    private Stand few(Estimate joint) {
        String who = names() + " share ";
        if (joint.n() == 0) {
            return Stand.none(Why.NO_DATA, who + "no recorded vote of " + votes.label());
        }
        String counted = who + Numbers.counted(joint.n(), "joint vote", "joint votes") + " in " + votes.label();
        if (!joint.hasPercentile()) {
            return Stand.none(Why.TOO_FEW, counted + ", under the minimum of pairs that are compared");
        }
        return joint.hasInterval()
                ? Stand.claimed("")
                : Stand.none(Why.TOO_FEW, counted + ", " + (joint.noInterval() == null ? "" : joint.noInterval()));
    }

    private Indicator drawn(Row row, IndicatorDraft draft, Estimate joint) {
        DrawnBlocs drawn = VoteBlocs.drawn(testing.evidence(), votes.unit(), AbsencePolicy.EXCLUDE);
        Outcome outcome = drawn.found().outcome();
        if (outcome != Outcome.FOUND) {
            return without(
                    draft, Stand.none(Why.TOO_FEW, "the votes of " + votes.label() + " show " + outcome.words()));
        }
        DrawnBlocs.Together together = drawn.together(ccodes);
        if (!drawn.enough(together)) {
            return without(draft, Stand.none(Why.TOO_FEW, unplaced(drawn)));
        }
        Limits limits = row.limits("c", "o");
        FoundRows rows = new FoundRows(testing, votes, states);
        return draft.sentence(sentence(drawn, together))
                .estimate(estimate(together, joint))
                .evidence(rows.of(drawn.found()))
                .change("supported under " + percent(limits.claim()) + " of draws, opposite over "
                        + percent(limits.opposite()))
                .at(stand(together, limits).beside(new FoundAlternatives(testing, votes, ccodes).of(limits)));
    }

    /** The one of them that has a place in the fewest draws. */
    private String unplaced(DrawnBlocs drawn) {
        State state = states.stream()
                .min(Comparator.comparingInt(one -> drawn.placed(one.ccode())))
                .orElseThrow();
        int without = drawn.draws() - drawn.placed(state.ccode());
        return Say.name(state, votes.window().to()) + " cast one and the same vote throughout, or none, in " + without
                + " of " + drawn.draws() + " draws of the votes of " + votes.label() + ", so that nothing places it";
    }

    private Stand stand(DrawnBlocs.Together together, Limits limits) {
        String words = "in one found bloc in " + percent(together.share()) + " of draws";
        if (limits.opposes(together.share())) {
            return Stand.opposed(words);
        }
        if (limits.claims(together.shareOfSome())) {
            return Stand.claimed(
                    states.size() == 2
                            ? words
                            : "no two in one found bloc in " + percent(1 - together.shareOfSome()) + " of draws");
        }
        boolean some = limits.opposes(together.shareOfSome()) && limits.claims(together.share());
        return some
                ? Stand.between(Why.PARTIAL, "some of them, not all, in one found bloc")
                : Stand.between(Why.TOO_IMPRECISE, words + ", which may be either");
    }

    private Estimate estimate(DrawnBlocs.Together together, Estimate joint) {
        double no = Double.NaN;
        return new Estimate(
                together.share(),
                no,
                no,
                joint.level(),
                joint.n(),
                no,
                no,
                no,
                0,
                "share of " + together.draws() + " draws in one found bloc",
                null,
                "it is a share of draws itself",
                testing.evidence().originIds(),
                FoundRows.command(votes));
    }

    /** "In 2018–2024 A and B were in one of the 3 blocs found in the votes in 12 % of 200 draws …". */
    private String sentence(DrawnBlocs drawn, DrawnBlocs.Together together) {
        String some = states.size() == 2 ? "" : ", two of them at least in " + percent(together.shareOfSome());
        return "In " + votes.label() + " " + names() + " were in one bloc found in the votes in "
                + percent(together.share()) + some + " of " + together.draws()
                + " draws of texts; the votes themselves divide "
                + Numbers.counted(drawn.found().states().length, "state", "states") + " into "
                + Numbers.counted(drawn.found().count(), "bloc", "blocs") + ".";
    }

    private String names() {
        return Say.names(states, votes.window().to());
    }

    private static String percent(double share) {
        return Numbers.percent(share);
    }
}
