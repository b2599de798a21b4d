package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.JointSubject;
import org.entente.claim.type.backing.Support;
import org.entente.claim.type.fact.Two;

/** That a state backs another in its own cases, or each the other. */
final class MutualSupport implements ClaimType {
    @Override
    public ClaimCard card() {
        return new ClaimCard(
                "mutual_support",
                "Mutual support",
                "A backs B, or each the other, in the dispute over B’s own territory or policy.",
                "who: who backs; whom: whom, empty of two that back each other; on: the case; the sense "
                        + "“reciprocal” where more than usual is said",
                "Peru has always supported Ghana’s territorial integrity.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return JointSubject.merge(Two.eachWay(said.roles()).stream()
                .map(two -> new Support(said, testing, two.a(), two.b()).indicators())
                .toList());
    }
}
