package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.TypeRule;
import org.entente.measure.Measure;
import org.entente.state.State;

/** Two states stand close: by their votes net of their habits, by organisations, trade, missions and pacts. */
final class StructuralAlignment implements ClaimType {
    private static final String ID = "structural_alignment";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Structural alignment",
                "A and B are aligned, or partners.",
                "who: the pair, or A with B in whom; on: an issue, or a layer that is named",
                "Northland and Southland are close strategic partners.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        if (Subjects.pairs(said.roles()).isEmpty()) {
            return Unknown.all(said, Why.NO_DATA, "the claim names no second state");
        }
        ClaimWindow window = ClaimWindow.of(said, testing).orElseThrow();
        return Subjects.ofPairs(said, (a, b) -> ofPair(said, window, testing, a, b));
    }

    private static List<Indicator> ofPair(Proposition said, ClaimWindow window, Testing testing, State a, State b) {
        TypeRule rule = Rules.load().type(ID);
        VoteWindow votes = VoteWindow.of(said, window, testing);
        PairTies ties = new PairTies(said, testing, window, a, b);
        return List.of(
                new PairVoting(said, testing, votes, a, b)
                        .indicator(rule.row("affinity_percentile"), Measure.RELATIVE_AFFINITY, Measure.AGREEMENT),
                ties.organisations(rule.row("joint_organisations")),
                ties.trade(rule.row("trade_share")),
                ties.missions(rule.row("missions")),
                new PairPactsInForce(testing, window, a, b).indicator(rule.row("pact"), said));
    }
}
