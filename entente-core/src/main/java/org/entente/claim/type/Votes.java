package org.entente.claim.type;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.claim.Testing;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.Reach;
import org.entente.state.State;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** How far the record of votes reaches. */
final class Votes {
    private Votes() {}

    /** Up to the last vote not after the text. */
    static Reach reach(ClaimWindow window, Testing testing, State... states) {
        int[] ccodes = Arrays.stream(states).mapToInt(State::ccode).toArray();
        return Reach.of(lastVote(testing), window, testing, ccodes);
    }

    private static LocalDate lastVote(Testing testing) {
        VoteRecord record = testing.evidence().record();
        return record.rollCalls().stream()
                .map(RollCall::date)
                .filter(date -> !date.isAfter(testing.date()))
                .reduce((earlier, later) -> later)
                .orElse(LocalDate.MIN);
    }
}
