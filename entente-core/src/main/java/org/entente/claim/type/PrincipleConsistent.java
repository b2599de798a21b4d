package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.JointSubject;
import org.entente.claim.type.backing.Consistency;

/** That a state applies a principle alike in the cases of all others. */
final class PrincipleConsistent implements ClaimType {
    @Override
    public ClaimCard card() {
        return new ClaimCard(
                "principle_consistent",
                "Consistent principle",
                "A upholds the same principle wherever it is at stake.",
                "who: the states, each; on: the principle",
                "Peru defends the territorial integrity of all states alike.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return JointSubject.merge(said.roles().who().stream()
                .map(state -> List.of(new Consistency(said, testing, state).indicator()))
                .toList());
    }
}
