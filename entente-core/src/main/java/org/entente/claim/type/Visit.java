package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.rule.Rules;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;
import org.entente.claim.type.fact.PairFacts;
import org.entente.claim.type.fact.Two;
import org.entente.claim.type.fact.VisitFacts;

/** That a state's leader, minister or official visited another state. */
final class Visit implements ClaimType {
    private static final String ID = "visit";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Visit",
                "A’s leader or minister visited B.",
                "who: whose leader travelled; whom: to whom; on: the leader, or the sense of the level",
                "The President of Peru visited Ghana in May 1987.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Days days = Days.of(said, testing);
        FactIndicator indicator = new FactIndicator(
                Rules.load().row(ID, ID),
                said,
                PairFacts.about("a visit between", said, days),
                "the dated record of the two and the lists of travel",
                "a dated record of the two (entente import record) or of leaders’ travel (entente import colt)");
        if (said.roles().whom().isEmpty() && !said.roles().mutual()) {
            return eitherWay(said, testing, days, indicator);
        }
        return of(Two.eachWay(said.roles()), said, testing, days, indicator);
    }

    private static List<Indicator> of(
            List<Two> pairs, Proposition said, Testing testing, Days days, FactIndicator indicator) {
        return PairFacts.of(
                pairs, indicator, two -> new VisitFacts(testing.evidence(), said, two.a(), two.b(), days).facts());
    }

    /** A visit between two of which it is not said who went: it is enough that one did. */
    private static List<Indicator> eitherWay(Proposition said, Testing testing, Days days, FactIndicator indicator) {
        List<Two> pairs = Two.of(said.roles());
        List<Indicator> there = of(pairs, said, testing, days, indicator);
        List<Indicator> back = of(pairs.stream().map(Two::turned).toList(), said, testing, days, indicator);
        boolean came = back.get(0).standing() == Standing.C;
        boolean went = there.get(0).standing() == Standing.C;
        return came && !went ? back : there;
    }
}
