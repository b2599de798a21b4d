package org.entente.measure.bloc;

import java.util.Arrays;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairCells;
import org.entente.vote.VotePlanes;
import org.entente.vote.VoteRecord;

/**
 * The votes of some states on a list of roll calls, side by side. A roll call that is listed twice counts twice.
 *
 * @param planes {@code [state][0 yes, 1 abstain, 2 no, 3 absent][word]}, a bit for each place of the list
 * @param rollCalls length of the list
 */
record GatheredVotes(long[][][] planes, int rollCalls) {
    static GatheredVotes of(VoteRecord record, int[] columns, int[] rollCalls) {
        long[][][] planes = new long[columns.length][VotePlanes.CHOICES][words(rollCalls.length)];
        for (int state = 0; state < columns.length; state++) {
            for (int choice = 0; choice < VotePlanes.CHOICES; choice++) {
                gather(record.planes().plane(columns[state], choice), rollCalls, planes[state][choice]);
            }
        }
        return new GatheredVotes(planes, rollCalls.length);
    }

    private static int words(int rollCalls) {
        return (rollCalls + 63) >>> 6;
    }

    private static void gather(long[] plane, int[] rollCalls, long[] into) {
        for (int place = 0; place < rollCalls.length; place++) {
            long bit = (plane[rollCalls[place] >>> 6] >>> rollCalls[place]) & 1;
            into[place >>> 6] |= bit << place;
        }
    }

    /** The tables of all pairs. */
    PairCells cells(AbsencePolicy policy) {
        int[] states = new int[planes.length];
        long[] mask = new long[words(rollCalls)];
        Arrays.setAll(states, state -> state);
        for (int place = 0; place < rollCalls; place++) {
            mask[place >>> 6] |= 1L << place;
        }
        return PairCells.of(planes, states, mask, policy);
    }
}
