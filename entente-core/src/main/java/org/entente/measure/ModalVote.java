package org.entente.measure;

import org.entente.stat.RollCallMasks;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * The vote of a group of states on a roll call: the choice of at least half of its members casting one, members of that
 * day.
 */
public final class ModalVote {
    private final VoteRecord record;
    private final Pole pole;

    /**
     * @param record the record
     * @param pole the group; of a single state the vote is its own
     */
    public ModalVote(VoteRecord record, Pole pole) {
        this.record = record;
        this.pole = pole;
    }

    /**
     * The modal vote: 1 yes, 2 abstain, 3 no; 0 when there is none.
     *
     * @param without column of a state that is left out, or −1
     */
    public int of(int rollCall, int without) {
        return RollCallMasks.modalChoice(counts(rollCall, without)) + 1;
    }

    /** The same where at least half of all members seated that day hold it; else 0. */
    public int ofSeated(int rollCall, int without) {
        int[] counts = counts(rollCall, without);
        int modal = RollCallMasks.modalChoice(counts) + 1;
        return modal > 0 && 2 * counts[modal - 1] >= seated(rollCall, without) ? modal : 0;
    }

    private int seated(int rollCall, int without) {
        int seated = 0;
        for (int ccode : pole.members().on(record.rollCalls().get(rollCall).date())) {
            int member = record.column(ccode);
            boolean there = member >= 0 && member != without;
            seated += there && record.choice(rollCall, member) != Choice.NOT_MEMBER ? 1 : 0;
        }
        return seated;
    }

    private int[] counts(int rollCall, int without) {
        int[] counts = new int[3];
        for (int ccode : pole.members().on(record.rollCalls().get(rollCall).date())) {
            int member = record.column(ccode);
            byte cell = member < 0 || member == without ? 0 : record.cell(rollCall, member);
            if (cell >= 1 && cell <= 3) {
                counts[cell - 1]++;
            }
        }
        return counts;
    }
}
