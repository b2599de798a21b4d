package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.LayerYear;
import org.entente.claim.record.Reach;
import org.entente.claim.record.StateNames;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.rule.TypeRule;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.StateList;
import org.entente.measure.Unit;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.state.State;
import org.entente.tie.Layers;

/** One state is the closest of another. */
final class Superlative implements ClaimType {
    private static final String ID = "superlative";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Superlative",
                "B is A’s closest partner.",
                "who: A, in whose list; whom: B, who is first",
                "Northland’s closest partner is Southland.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        if (Subjects.pairs(said.roles()).isEmpty()) {
            return Unknown.all(said, Why.NO_DATA, "the claim names no second state");
        }
        ClaimWindow window = ClaimWindow.of(said, testing).orElseThrow();
        TypeRule rule = Rules.load().type(ID);
        return Subjects.ofPairs(
                said,
                (of, first) -> List.of(
                        votes(rule.row("affinity_rank"), said, testing, window, of, first),
                        trade(rule.row("trade_rank"), said, testing, window, of, first)));
    }

    private record ListKey(Unit unit, int ccode) {}

    private static Indicator votes(
            Row row, Proposition said, Testing testing, ClaimWindow window, State of, State first) {
        VoteWindow votes = VoteWindow.of(said, window, testing);
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Reach reach = Votes.reach(window, testing, of, first);
        if (reach.expired()) {
            return draft.at(Reach.expired("the record of votes", reach));
        }
        StateList list = testing.evidence()
                .once(
                        new ListKey(votes.unit(), of.ccode()),
                        StateList.class,
                        () -> votes.figures().list(votes.unit(), Measure.RELATIVE_AFFINITY, votes.column(of)));
        Optional<StateList.Entry> found = list.entries().stream()
                .filter(entry -> entry.ccode() == first.ccode() && entry.rank() > 0)
                .findFirst();
        if (list.ranked() < row.count("partners")
                || found.isEmpty()
                || found.get().rankHi() == 0) {
            return draft.at(Stand.none(
                    list.ranked() == 0 ? Why.NO_DATA : Why.TOO_FEW,
                    "too few joint votes for a rank among the partners of " + StateNames.of(of, window.to())));
        }
        StateList.Entry entry = found.get();
        return draft.estimate(entry.estimate())
                .stale(reach.stale())
                .sentence(sentence(testing, window, list, entry, of, first))
                .change("first at the point, and among the first " + Numbers.word(row.count("rank"))
                        + " in 95 % of draws")
                .evidence(VoteRows.of(votes, testing.evidence(), of, first))
                .at(stand(row, entry).beside(RankAlternatives.of(row, votes, of, first)));
    }

    private static Stand stand(Row row, StateList.Entry entry) {
        String words = "its rank, " + entry.rank() + " (" + entry.rankLo() + "–" + entry.rankHi() + ")";
        if (entry.rank() == row.count("first") && entry.rankHi() <= row.count("rank")) {
            return Stand.claimed(words + ", is the first");
        }
        int behind = row.count("opposite_rank");
        return entry.rankLo() > behind
                ? Stand.opposed(words + ", lies behind the " + Numbers.ordinal(behind))
                : Stand.between(
                        Why.IN_BAND,
                        words + ", is neither surely the first nor surely behind the " + Numbers.ordinal(behind));
    }

    private static String sentence(
            Testing testing, ClaimWindow window, StateList list, StateList.Entry entry, State of, State first) {
        StateList.Entry top = list.entries().get(0);
        String leads = top.ccode() == first.ccode()
                ? ""
                : "; the first is " + StateNames.of(testing.evidence().states().get(top.ccode()), window.to());
        return "In " + window.label() + " " + StateNames.of(first, window.to()) + " stands "
                + Numbers.ordinal((long) entry.rank())
                + " of " + list.ranked() + " in the list of " + StateNames.of(of, window.to())
                + " by relative affinity (rank " + entry.rankLo() + "–" + entry.rankHi() + " in 90 % of draws)" + leads
                + ".";
    }

    private static Indicator trade(
            Row row, Proposition said, Testing testing, ClaimWindow window, State of, State first) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        LayerYear at = LayerYear.of(Layers.TRADE, window, testing, of.ccode(), first.ccode());
        if (at.missing().isPresent()) {
            return draft.at(at.missing().get());
        }
        TieFigure rank =
                testing.evidence().tieFigures().figure(TieMeasures.TRADE_RANK, of.ccode(), first.ccode(), at.year());
        if (!rank.defined() || rank.estimate().n() < row.count("partners")) {
            return draft.at(Stand.none(Why.NO_DATA, "no rank by trade on record in " + at.year()));
        }
        long place = Math.round(rank.value());
        String words = "its rank by trade in " + at.year() + ", " + place + " of "
                + rank.estimate().n();
        Stand stand = place == row.count("first")
                ? Stand.claimed(words)
                : place > row.count("opposite_rank") ? Stand.opposed(words) : Stand.between(Why.IN_BAND, words);
        return draft.estimate(rank.estimate())
                .stale(at.stale())
                .sentence("In " + at.year() + " " + StateNames.of(first, window.to()) + " was partner number " + place
                        + " of " + StateNames.of(of, window.to()) + " by trade.")
                .at(stand.fragile(true));
    }
}
