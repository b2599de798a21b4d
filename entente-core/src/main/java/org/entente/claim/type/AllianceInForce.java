package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.Rules;
import org.entente.claim.type.fact.AllianceFacts;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;
import org.entente.claim.type.fact.PairFacts;

/** That a pact binds two states: an alliance unless the text names another kind. */
final class AllianceInForce implements ClaimType {
    private static final String ID = "alliance_in_force";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Alliance in force",
                "A and B are allies, or bound by a pact.",
                "who: the two, or who and whom; on: the pact by name, or the sense of its kind",
                "Peru and Ghana are bound by a pact of mutual defence.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Days days = Days.of(said, testing);
        FactIndicator indicator = new FactIndicator(
                Rules.load().row(ID, "pact"),
                said,
                PairFacts.about(AllianceFacts.sought(said), said, days),
                "the lists of pacts",
                "entente import atop adds a complete list of pacts");
        return PairFacts.of(
                said, indicator, two -> new AllianceFacts(testing.evidence(), said, two.a(), two.b(), days).facts());
    }
}
