package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.TypeRule;
import org.entente.measure.Measure;
import org.entente.measure.Pole;
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
                "who: the pair, or A with B in whom; on: an issue, a layer that is named, or an organisation that A is not in",
                "Northland and Southland are close strategic partners.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        ClaimWindow window = ClaimWindow.of(said, testing).orElseThrow();
        Optional<Pole> pole = BlocVoting.pole(said, testing);
        if (Subjects.pairs(said.roles()).isEmpty() && pole.isPresent()) {
            BlocVoting bloc = new BlocVoting(said, testing, VoteWindow.of(said, window, testing));
            Row row = Rules.load().row(ID, "affinity_percentile");
            return Subjects.ofStates(said, state -> List.of(bloc.indicator(row, state, pole.get())));
        }
        if (Subjects.pairs(said.roles()).isEmpty()) {
            return Unknown.all(said, Why.NO_DATA, "the claim names no second state");
        }
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
