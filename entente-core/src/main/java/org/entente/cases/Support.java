package org.entente.cases;

import java.util.OptionalDouble;

/**
 * A state's support on a set of texts of one case. Repeats are no evidence: the means are over families of recurring
 * texts, each family the mean of its texts.
 *
 * @param ccode the state
 * @param backed texts on which its vote backed the supported party
 * @param withheld texts on which it abstained
 * @param opposed texts on which its vote opposed the supported party
 * @param absent texts on which it was a member and cast no vote
 * @param families families of the texts on which it was seated
 * @param seated mean support with absences as 0, from −1 to 1; empty when it was never seated
 * @param cast mean support with absences left out, from −1 to 1; empty when it never cast a vote
 */
public record Support(
        int ccode,
        int backed,
        int withheld,
        int opposed,
        int absent,
        int families,
        OptionalDouble seated,
        OptionalDouble cast) {
    /** Texts on which the state was seated. */
    public int texts() {
        return backed + withheld + opposed + absent;
    }

    /** Where the state stands, by seated support. */
    public Stance stance() {
        if (seated.isEmpty()) {
            return Stance.NOT_SEATED;
        }
        if (cast.isEmpty()) {
            return Stance.DID_NOT_VOTE;
        }
        if (seated.getAsDouble() > 0.5) {
            return Stance.BACKED;
        }
        return seated.getAsDouble() < 0 ? Stance.OPPOSED : Stance.WITHHELD;
    }
}
