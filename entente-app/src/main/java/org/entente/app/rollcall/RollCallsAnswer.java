package org.entente.app.rollcall;

import java.util.List;
import org.entente.app.cli.NamedState;
import org.entente.app.cli.SlicedRecord;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * Roll calls that were asked for.
 *
 * @param sliced the record and the slice of it
 * @param words words that all occur
 * @param pair two states, or none
 * @param filter which of their joint votes, null without a pair
 * @param newest the roll calls found, newest first
 * @param limit how many are shown, 0 for the usual number
 */
public record RollCallsAnswer(
        SlicedRecord sliced,
        List<String> words,
        List<NamedState> pair,
        @Nullable PairFilter filter,
        int[] newest,
        int limit) {
    public RollCallsAnswer {
        words = List.copyOf(words);
        pair = List.copyOf(pair);
    }

    public VoteRecord record() {
        return sliced.record();
    }
}
