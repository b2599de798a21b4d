package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.type.Subjects.Pair;

/** That the ties of two states have lasted so far. */
final class Durable implements ClaimType {
    static final String ID = "durable";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Durable so far",
                "The ties of A and B have lasted, over years and leaders.",
                "who: the pair",
                "The partnership of Peru and Ghana has stood the test of time.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return Subjects.ofPairs(said, (a, b) -> {
            Pair pair = new Pair(a, b);
            return List.of(
                    new LastingTies(said, testing, pair).indicator(),
                    new LastingVotes(said, testing, pair).indicator());
        });
    }
}
