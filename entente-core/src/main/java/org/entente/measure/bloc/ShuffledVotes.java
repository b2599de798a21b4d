package org.entente.measure.bloc;

import org.entente.measure.SliceMask;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.SplitMix;
import org.entente.stat.bloc.TradedVotes;
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
        this.planes = GatheredVotes.of(record, figures.columns(), indexes).planes();
    }

    /** The weights of one world, in the pair order of the unit. */
    double[] weights(SplitMix random) {
        long[][][] traded = TradedVotes.of(planes, rollCalls, TRADES_PER_STATE * planes.length, random);
        return BlocNetwork.weights(new GatheredVotes(traded, rollCalls).cells(policy), figures.reference());
    }
}
