package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.Rules;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;
import org.entente.claim.type.fact.PairFacts;
import org.entente.claim.type.fact.RecognitionFacts;
import org.entente.claim.type.fact.Two;

/** That a state recognised another, or has diplomatic relations with it. */
final class Recognition implements ClaimType {
    private static final String ID = "recognition";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Recognition",
                "A recognised B as a state, or has diplomatic relations with it.",
                "who: who recognised; whom: whom; on: the sense “relations” of diplomatic relations",
                "Peru recognised Ghana in 1957.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Days days = Days.of(said, testing);
        FactIndicator indicator = new FactIndicator(
                Rules.load().row(ID, ID),
                said,
                PairFacts.about("recognition or relations of", said, days),
                "the dated records and the lists of missions",
                "a dated record of the two (entente import record) or of missions (entente import cow-diplomacy)");
        return PairFacts.of(
                Two.of(said.roles()),
                indicator,
                two -> new RecognitionFacts(testing.evidence(), said, two.a(), two.b(), days).facts());
    }
}
