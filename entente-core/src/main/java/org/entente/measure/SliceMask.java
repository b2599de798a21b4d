package org.entente.measure;

import java.time.LocalDate;
import java.util.Set;
import org.entente.stat.RollCallMasks;
import org.entente.vote.RollCall;
import org.entente.vote.VotePlanes;
import org.entente.vote.VoteRecord;

/** The roll calls of a record that a {@link Slice} holds, as a bit mask over the record's order. */
public final class SliceMask {
    private SliceMask() {}

    /**
     * The mask of a slice, {@link VotePlanes#words()} long.
     *
     * <p>Costs one pass over the register, and over the planes when {@code contested} is set.
     */
    public static long[] of(VoteRecord record, Slice slice) {
        VotePlanes planes = record.planes();
        long[] mask = new long[planes.words()];
        for (int r = 0; r < record.size(); r++) {
            if (holds(slice, record.rollCalls().get(r))) {
                mask[r >>> 6] |= 1L << r;
            }
        }
        return slice.contested() ? RollCallMasks.contested(planes.all(), mask) : mask;
    }

    /** Number of roll calls in a mask. */
    public static int count(long[] mask) {
        int count = 0;
        for (long word : mask) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Indexes of the roll calls in a mask, ascending. */
    public static int[] indexes(long[] mask) {
        int[] indexes = new int[count(mask)];
        int next = 0;
        for (int w = 0; w < mask.length; w++) {
            for (long rest = mask[w]; rest != 0; rest &= rest - 1) {
                indexes[next++] = (w << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return indexes;
    }

    static boolean holds(Slice slice, RollCall rollCall) {
        return holdsInTime(slice, rollCall)
                && (slice.texts() != Slice.Texts.FINAL_ONLY || rollCall.finalText())
                && (slice.issues() == 0 || (rollCall.issues() & slice.issues()) != 0)
                && (rollCall.issues() & slice.notIssues()) == 0
                && (!slice.important() || rollCall.important() == 1)
                && (slice.caseId() == null || rollCall.caseIds().contains(slice.caseId()))
                && (slice.symbols() == null || named(slice.symbols(), rollCall));
    }

    private static boolean holdsInTime(Slice slice, RollCall rollCall) {
        LocalDate date = rollCall.date();
        return (slice.from() == null || !date.isBefore(slice.from()))
                && (slice.to() == null || !date.isAfter(slice.to()))
                && (slice.asOf() == null || !date.isAfter(slice.asOf()))
                && (slice.session() == null || slice.session().equals(rollCall.session()))
                && holdsSession(slice, rollCall.session());
    }

    private static boolean holdsSession(Slice slice, String session) {
        if (slice.fromSession() == 0 && slice.toSession() == 0) {
            return true;
        }
        int number = regularSession(session);
        return number > 0 && number >= slice.fromSession() && (slice.toSession() == 0 || number <= slice.toSession());
    }

    /** The number of a regular session, 0 for a special one. */
    static int regularSession(String session) {
        int number = 0;
        for (int i = 0; i < session.length(); i++) {
            char c = session.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private static boolean named(Set<String> symbols, RollCall rollCall) {
        return symbols.contains(rollCall.id())
                || (rollCall.symbol() != null && symbols.contains(rollCall.symbol()))
                || rollCall.aliases().stream().anyMatch(symbols::contains);
    }

    /** Yes, abstain, no and absent on one roll call, by the record's cells. */
    public static int[] tally(VotePlanes planes, int rollCall) {
        int[] tally = new int[VotePlanes.CHOICES];
        int word = rollCall >>> 6;
        for (int state = 0; state < planes.states(); state++) {
            for (int plane = 0; plane < VotePlanes.CHOICES; plane++) {
                tally[plane] += (int) (planes.plane(state, plane)[word] >>> rollCall & 1L);
            }
        }
        return tally;
    }
}
