package org.entente.claim.correction;

import java.util.Optional;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Draft;
import org.entente.claim.Proposition;

/** Finds the claim that a line of corrections means. */
final class ClaimFinder {
    private final Draft draft;

    ClaimFinder(Draft draft) {
        this.draft = draft;
    }

    /** The claim that fits best; empty when none does, or several do equally. */
    Optional<Proposition> find(ClaimKey key) {
        double best = 0;
        Optional<Proposition> found = Optional.empty();
        for (Proposition said : draft.propositions()) {
            double fit = key.fit(key(draft, said));
            if (fit > best) {
                best = fit;
                found = Optional.of(said);
            } else if (fit == best) {
                found = Optional.empty();
            }
        }
        return found;
    }

    /** How a file names this claim. */
    static ClaimKey key(Draft draft, Proposition said) {
        String sentence = draft.sentences().stream()
                .filter(one -> one.id().equals(said.sentence()))
                .findFirst()
                .map(CheckedSentence::text)
                .orElse("");
        return new ClaimKey(said.type(), said.words(draft.text()), ClaimKey.oneLine(sentence));
    }
}
