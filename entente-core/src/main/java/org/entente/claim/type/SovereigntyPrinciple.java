package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.JointSubject;
import org.entente.claim.type.backing.NormSupport;
import org.entente.claim.type.backing.Spoken;
import org.entente.state.State;

/** That sovereignty is a principle of a state's policy, or that it invokes it in its own case. */
final class SovereigntyPrinciple implements ClaimType {
    @Override
    public ClaimCard card() {
        return new ClaimCard(
                "sovereignty_principle",
                "Sovereignty as a principle",
                "A holds sovereignty and non-interference to be a principle, or invokes it in its own case.",
                "who: the states, each; on: the frame, the own case, or the senses “own_case” and “says”",
                "For Peru sovereignty is the cornerstone of foreign policy.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return JointSubject.merge(said.roles().who().stream()
                .map(state -> of(said, testing, state))
                .toList());
    }

    private static List<Indicator> of(Proposition said, Testing testing, State state) {
        Spoken spoken = new Spoken(said, testing, state);
        return Spoken.asked(said, testing, state)
                ? List.of(spoken.words())
                : List.of(new NormSupport(said, testing, state).indicator(), spoken.salience());
    }
}
