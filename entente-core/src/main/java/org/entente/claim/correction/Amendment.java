package org.entente.claim.correction;

import java.util.function.UnaryOperator;
import org.entente.claim.Proposition;

/**
 * One change of a claim.
 *
 * @param change what it changes
 * @param apply the claim with it
 */
public record Amendment(Change change, UnaryOperator<Proposition> apply) {
    /** What stood there before: "who SRB", "dropped" of a claim taken out. */
    String was(Proposition said) {
        return change == Change.DROP ? "dropped" : change.word() + " " + change.of(said);
    }
}
