package org.entente.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.stat.RollCallMasks;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * The vote of a group of states on a roll call: the choice of at least half of its members casting one, members of that
 * day. Members are looked up once a day, and counted once a roll call. Safe for several threads.
 */
public final class ModalVote {
    private final VoteRecord record;
    private final Pole pole;
    private final Map<LocalDate, int[]> members = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Tally> tallies;

    /**
     * What members did on a roll call.
     *
     * @param counts yes, abstain, no
     * @param seated how many of them were members of the organisation that voted
     */
    private record Tally(int[] counts, int seated) {
        /** The same without one of those counted. */
        Tally less(byte cell) {
            int[] fewer = counts.clone();
            if (cast(cell)) {
                fewer[cell - 1]--;
            }
            return new Tally(fewer, seated - seats(cell));
        }

        static boolean cast(byte cell) {
            return cell >= 1 && cell <= 3;
        }

        static int seats(byte cell) {
            return Choice.ofCode(cell) == Choice.NOT_MEMBER ? 0 : 1;
        }
    }

    /**
     * @param record the record
     * @param pole the group; of a single state the vote is its own
     */
    public ModalVote(VoteRecord record, Pole pole) {
        this.record = record;
        this.pole = pole;
        this.tallies = new AtomicReferenceArray<>(record.size());
    }

    /**
     * The modal vote: 1 yes, 2 abstain, 3 no; 0 when there is none.
     *
     * @param without column of a state that is left out, or −1
     */
    public int of(int rollCall, int without) {
        return RollCallMasks.modalChoice(tally(rollCall, without).counts()) + 1;
    }

    /** The same where at least half of all members seated that day hold it; else 0. */
    public int ofSeated(int rollCall, int without) {
        Tally tally = tally(rollCall, without);
        int modal = RollCallMasks.modalChoice(tally.counts()) + 1;
        return modal > 0 && 2 * tally.counts()[modal - 1] >= tally.seated() ? modal : 0;
    }

    private Tally tally(int rollCall, int without) {
        Tally all = tallies.get(rollCall);
        if (all == null) {
            all = tally(rollCall);
            tallies.set(rollCall, all);
        }
        return without >= 0 && Arrays.binarySearch(columns(rollCall), without) >= 0
                ? all.less(record.cell(rollCall, without))
                : all;
    }

    private Tally tally(int rollCall) {
        int[] counts = new int[3];
        int seated = 0;
        for (int column : columns(rollCall)) {
            byte cell = record.cell(rollCall, column);
            if (Tally.cast(cell)) {
                counts[cell - 1]++;
            }
            seated += Tally.seats(cell);
        }
        return new Tally(counts, seated);
    }

    /** Columns of the members of a roll call's day, ascending. */
    private int[] columns(int rollCall) {
        return members.computeIfAbsent(
                record.rollCalls().get(rollCall).date(),
                day -> pole.members().on(day).stream()
                        .mapToInt(record::column)
                        .filter(column -> column >= 0)
                        .sorted()
                        .distinct()
                        .toArray());
    }
}
