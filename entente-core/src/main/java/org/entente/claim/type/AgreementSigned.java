package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.Rules;
import org.entente.claim.type.fact.AgreementFacts;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;
import org.entente.claim.type.fact.PairFacts;

/** That two states signed something. */
final class AgreementSigned implements ClaimType {
    private static final String ID = "agreement_signed";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Agreement signed",
                "A and B signed an agreement, a treaty or a contract.",
                "who: the two; on: what it is called or about",
                "Peru and Ghana signed an agreement on visas in May 1987.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Days days = Days.of(said, testing);
        FactIndicator indicator = new FactIndicator(
                Rules.load().row(ID, "agreement"),
                said,
                PairFacts.about("an agreement of", said, days),
                "the dated record of the two and the lists of pacts",
                "a dated record of the two: entente import record");
        return PairFacts.of(
                said, indicator, two -> new AgreementFacts(testing.evidence(), said, two.a(), two.b(), days).facts());
    }
}
