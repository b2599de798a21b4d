package org.entente.measure.bloc;

import java.util.Arrays;
import org.entente.measure.SliceMask;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairCells;
import org.entente.stat.SplitMix;
import org.entente.stat.bloc.TradedVotes;
import org.entente.vote.VotePlanes;
import org.entente.vote.VoteRecord;

/**
 * Worlds in which the votes of a unit are shuffled between states: every state keeps how often it voted yes, abstained and
 * voted no, every text its tally, and nobody votes with anybody. Few roll calls make states look close that are not; such
 * worlds show how close.
 */
final class ShuffledVotes {
    private static final int TRADES_PER_STATE = 10;

    private final UnitFigures figures;
    private final AbsencePolicy policy;
    private final long[][][] planes;
    private final int rollCalls;

    ShuffledVotes(VoteRecord record, UnitFigures figures, AbsencePolicy policy) {
        int[] indexes = SliceMask.indexes(figures.unit().mask());
        this.figures = figures;
        this.policy = policy;
        this.rollCalls = indexes.length;
        this.planes = new long[figures.states()][VotePlanes.CHOICES][(rollCalls + 63) >>> 6];
        for (int state = 0; state < planes.length; state++) {
            for (int choice = 0; choice < VotePlanes.CHOICES; choice++) {
                gather(record.planes().plane(figures.columns()[state], choice), indexes, planes[state][choice]);
            }
        }
    }

    private static void gather(long[] plane, int[] indexes, long[] into) {
        for (int place = 0; place < indexes.length; place++) {
            long bit = (plane[indexes[place] >>> 6] >>> indexes[place]) & 1;
            into[place >>> 6] |= bit << place;
        }
    }

    /** The weights of one world, in the pair order of the unit. */
    double[] weights(SplitMix random) {
        long[][][] traded = TradedVotes.of(planes, rollCalls, TRADES_PER_STATE * planes.length, random);
        int[] states = new int[planes.length];
        long[] mask = new long[(rollCalls + 63) >>> 6];
        Arrays.setAll(states, state -> state);
        for (int place = 0; place < rollCalls; place++) {
            mask[place >>> 6] |= 1L << place;
        }
        return BlocNetwork.weights(PairCells.of(traded, states, mask, policy), figures.reference());
    }
}
