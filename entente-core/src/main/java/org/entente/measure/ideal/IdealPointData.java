package org.entente.measure.ideal;

import java.util.Arrays;
import java.util.OptionalInt;
import org.entente.measure.Slice;
import org.entente.record.Sessions;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.vote.VoteRecord;

/**
 * The votes of a slice as the item-response model takes them, and which states, sessions and roll calls they are.
 *
 * <p>{@code IdealPointData.of(BuiltInRecord.load(), Slice.everything(), IdealPointModel.PROPER)} is all that ships, in
 * the default model; {@code IdealPointModel.COMPATIBLE} takes what Bailey, Strezhnev and Voeten keep. In tests beside the
 * shared files {@code SharedIdealPoints} gives the data sets that estimates are compared on.
 *
 * @param model whose votes these are
 * @param votes what the kernels work on
 * @param ccodes COW code of each state of {@code votes}, ascending
 * @param rollCalls by item, the indexes in the record of the roll calls that share its parameters, in the record's order
 * @param families by item, the family of its texts, in the record's numbering
 * @param unanimous roll calls of the slice left out because on their whole item everyone cast the same choice
 */
public record IdealPointData(
        IdealPointModel model, OrdinalVotes votes, int[] ccodes, int[][] rollCalls, int[] families, int unanimous) {
    private static final int UNITED_STATES = 2;

    /**
     * The data of a slice. Session bounds mean the session in which a roll call counts; special sessions count in the
     * regular one open that day. Costs one pass over the cells of the slice, some 100 ms for the whole record.
     *
     * <p>An item on which everyone cast the same choice says nothing of who stands where, and is left out: its cut points
     * run to their bound and its discrimination to nothing.
     *
     * @throws IllegalArgumentException if an absence counts as a choice of its own: the model is ordinal
     */
    public static IdealPointData of(VoteRecord record, Slice slice, IdealPointModel model) {
        return new DataBuilder(record, slice, model).build();
    }

    /**
     * The votes on some of its roll calls, those with a vote among them as its states and sessions: what {@link #of} gives
     * for a slice of them, for a hundredth of the cost.
     *
     * @param record whose votes these are
     * @param mask the roll calls; others than those of this are not read
     */
    public IdealPointData on(VoteRecord record, long[] mask) {
        return new DataPart(record, this, mask).build();
    }

    /** A hash over the votes, states, sessions and families: what estimates of them are kept by. */
    public String hash() {
        return DataHash.of(this);
    }

    /** Number of states and sessions with a vote. */
    public int size() {
        return votes.rows();
    }

    /** COW code of a row. */
    public int ccode(int row) {
        return ccodes[votes.stateOfRow()[row]];
    }

    /** Session of a row. */
    public int session(int row) {
        return votes.sessionOfRow()[row];
    }

    /** Votes of a row. */
    public int votesOf(int row) {
        return votes.rowStart()[row + 1] - votes.rowStart()[row];
    }

    /** Sessions with a vote, ascending. */
    public int[] sessions() {
        return Arrays.stream(votes.sessionOfRow()).distinct().sorted().toArray();
    }

    /** Whether ω bears on these votes: the model has one, and some state has votes in two sessions. */
    public boolean walks() {
        return model == IdealPointModel.PROPER && votes.rows() > votes.states();
    }

    /** Number of the state whose mean is positive on the identified scale; −1 when it has no vote. */
    public int reference() {
        return Math.max(-1, Arrays.binarySearch(ccodes, UNITED_STATES));
    }

    /** The row of a state in a session; empty when it has no vote there. */
    public OptionalInt row(int ccode, int session) {
        int state = Arrays.binarySearch(ccodes, ccode);
        if (state < 0) {
            return OptionalInt.empty();
        }
        int[] starts = votes.stateStart();
        int row = Arrays.binarySearch(votes.sessionOfRow(), starts[state], starts[state + 1], session);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The row of a state in a calendar year: that of the regular session opening in it. */
    public OptionalInt rowOfYear(int ccode, int year) {
        return row(ccode, Sessions.opening(year));
    }

    /** Roll calls that enter. */
    public int rollCallCount() {
        return Arrays.stream(rollCalls).mapToInt(each -> each.length).sum();
    }
}
