package org.entente.app.cli;

import java.util.Arrays;
import org.entente.measure.SliceWords;
import org.entente.vote.VoteRecord;

/** What is said of a state that cast no vote in what was asked for. */
final class NoVote {
    private NoVote() {}

    /** Refuses a state without a vote. */
    static void refuse(NamedState named, SlicedRecord sliced, long[] mask) {
        if (LastPeriod.cast(sliced.record(), mask, named.ccode()) == 0) {
            throw of(named, sliced).thrown();
        }
    }

    /** "Vatican/Holy See never cast a vote". */
    static Failure of(NamedState named, SlicedRecord sliced) {
        return Failure.of(
                        ExitCode.NO_ANSWER,
                        "no_vote",
                        sliced.slice().allTime() && !ever(sliced.record(), named.ccode())
                                ? named.name() + " never cast a vote"
                                : named.name() + " cast no vote in "
                                        + String.join(", ", SliceWords.labels(sliced.slice())))
                .withRemedy("entente state " + named.code() + " shows when it voted.");
    }

    private static boolean ever(VoteRecord record, int ccode) {
        long[] all = new long[record.planes().words()];
        Arrays.fill(all, -1L);
        return LastPeriod.cast(record, all, ccode) > 0;
    }
}
