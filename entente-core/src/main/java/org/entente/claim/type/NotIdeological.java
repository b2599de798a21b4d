package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.Estimated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.Subjects.Pair;
import org.entente.construct.TieNeeds;
import org.entente.construct.ties.RegimeNearness;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.tie.Layers;

/** That two states are not held together by alike regimes. */
final class NotIdeological implements ClaimType {
    private static final String ID = "not_ideological";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Not ideological",
                "A and B do not owe their closeness to alike regimes.",
                "who: the pair",
                "The partnership of Peru and Ghana does not rest on ideology.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return Subjects.ofPairs(said, (a, b) -> List.of(test(said, testing, new Pair(a, b))));
    }

    private static Indicator test(Proposition said, Testing testing, Pair pair) {
        Row row = Rules.load().row(ID, "regime_nearness");
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Times times = Times.of(said, testing);
        return RegimeNearness.of(
                        testing.evidence(), times.firstYear(times.lastYear()), times.lastYear(), pair.a(), pair.b())
                .map(near -> of(draft, row, pair, near, times))
                .orElseGet(() -> draft.sentence(
                                "No source of regimes covers these years: " + TieNeeds.sentence(Layers.REGIME))
                        .at(Stand.none(Why.NO_DATA, "no source of regimes covers these years")));
    }

    private static Indicator of(IndicatorDraft draft, Row row, Pair pair, RegimeNearness near, Times times) {
        int year = near.figure().to();
        if (!near.figure().defined()) {
            return draft.sentence("In " + year + " the source of regimes does not have both "
                            + Say.names(pair, times.until()) + ".")
                    .at(Stand.none(Why.NO_DATA, "the regimes are not both coded"));
        }
        Reach reach = times.reach(year, pair.a().ccode(), pair.b().ccode());
        draft.sentence(sentence(pair, near, times))
                .estimate(near.estimate())
                .stale(reach.stale())
                .evidence(evidence(pair, near, times));
        return reach.expired()
                ? draft.at(Reach.expired("the source of regimes", reach))
                : draft.change("another class of regime, or a distance with another place among all pairs")
                        .at(stand(row.limits("c", "o"), near));
    }

    private static Stand stand(Limits limits, RegimeNearness near) {
        boolean known = near.first().isPresent() && near.second().isPresent();
        boolean one = known && near.first().equals(near.second());
        if (known && !one) {
            return Stand.claimed("the two are of different classes of regime");
        }
        Stand stand = Estimated.percentile(near.estimate(), limits, "the percentile of nearness of regimes");
        return stand.standing() == Standing.O && !one
                ? Stand.between(Why.PARTIAL, "the regimes are near, but their class is not known")
                : stand;
    }

    private static String sentence(Pair pair, RegimeNearness near, Times times) {
        var estimate = near.figure().estimate();
        String classes = near.first().isEmpty() || near.second().isEmpty()
                ? ""
                : near.first().equals(near.second())
                        ? "; both were of one class, " + near.first().get()
                        : "; " + Say.name(pair.a(), times.until()) + " was of the class "
                                + near.first().get() + ", " + Say.name(pair.b(), times.until()) + " of the class "
                                + near.second().get();
        return "In " + near.figure().to() + " " + Say.names(pair, times.until()) + " were "
                + Numbers.decimals(estimate.value(), 2)
                + " " + Say.interval(estimate, 2) + " apart on V-Dem’s electoral democracy index, nearer than "
                + Numbers.percentile(near.estimate().percentile()) + " % of " + Numbers.count(estimate.reference())
                + " pairs"
                + classes + ".";
    }

    private static List<EvidenceRow> evidence(Pair pair, RegimeNearness near, Times times) {
        boolean differ = !near.first().equals(near.second());
        EvidenceRow.Side side = differ ? EvidenceRow.Side.FOR : EvidenceRow.Side.AGAINST;
        return List.of(
                row(pair.a(), near.first().orElse("class not known"), side, near, times),
                row(pair.b(), near.second().orElse("class not known"), side, near, times));
    }

    private static EvidenceRow row(State state, String words, EvidenceRow.Side side, RegimeNearness near, Times times) {
        TieHolding holding = near.figure().holding();
        return new EvidenceRow(
                side,
                Optional.empty(),
                "Regime in " + near.figure().to() + ": " + Say.name(state, times.until()) + ", " + words,
                holding == null ? "" : holding.origin().source(),
                holding == null ? "" : holding.origin().id(),
                "");
    }
}
