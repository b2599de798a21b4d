package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.type.backing.Unequal;

/** That the world applies its norms to one case and not to a like one. */
final class SelectiveNorms implements ClaimType {
    @Override
    public ClaimCard card() {
        return new ClaimCard(
                "selective_norms",
                "Selective norms",
                "Norms are applied selectively, to the disadvantage of A.",
                "whom: the victim; on: its case",
                "Resolutions on Peru were enforced less than those on others.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return List.of(new Unequal(said, testing).indicator());
    }
}
