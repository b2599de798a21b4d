package org.entente.measure;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.stat.RollCallMasks;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * The vote of a group of states on a roll call: the choice of at least half of its members casting one, members of that
 * day. A roll call's members are looked up once. Safe for several threads.
 */
public final class ModalVote {
    private final VoteRecord record;
    private final Pole pole;
    private final AtomicReferenceArray<Tally> tallies;

    /**
     * What the members of a roll call's day did.
     *
     * @param columns those with a column
     * @param counts yes, abstain, no
     * @param seated how many of them were members of the organisation that voted
     */
    private record Tally(int[] columns, int[] counts, int seated) {}

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
            all = tally(rollCall, columns(rollCall));
            tallies.set(rollCall, all);
        }
        return without >= 0 && holds(all.columns(), without) ? tally(rollCall, columns(all.columns(), without)) : all;
    }

    private Tally tally(int rollCall, int[] columns) {
        int[] counts = new int[3];
        int seated = 0;
        for (int column : columns) {
            byte cell = record.cell(rollCall, column);
            if (cell >= 1 && cell <= 3) {
                counts[cell - 1]++;
            }
            seated += Choice.ofCode(cell) == Choice.NOT_MEMBER ? 0 : 1;
        }
        return new Tally(columns, counts, seated);
    }

    private int[] columns(int rollCall) {
        return pole.members().on(record.rollCalls().get(rollCall).date()).stream()
                .mapToInt(record::column)
                .filter(column -> column >= 0)
                .toArray();
    }

    private static int[] columns(int[] columns, int without) {
        return Arrays.stream(columns).filter(column -> column != without).toArray();
    }

    private static boolean holds(int[] columns, int sought) {
        for (int column : columns) {
            if (column == sought) {
                return true;
            }
        }
        return false;
    }
}
