package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;

/** That states think alike: nothing on record says what anybody thinks, so no indicator is declared. */
final class SharedPhilosophy implements ClaimType {
    @Override
    public ClaimCard card() {
        return new ClaimCard(
                "shared_philosophy",
                "Shared philosophy",
                "A and B share a philosophy, values or a view of the world.",
                "who: the states",
                "Peru and Ghana share an understanding of sovereignty.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return List.of();
    }
}
