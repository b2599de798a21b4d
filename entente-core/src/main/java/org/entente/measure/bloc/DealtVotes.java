package org.entente.measure.bloc;

import org.entente.measure.SliceMask;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairCells;
import org.entente.stat.RelativeAffinity;
import org.entente.stat.SplitMix;
import org.entente.stat.TableMeasure;
import org.entente.vote.VotePlanes;
import org.entente.vote.VoteRecord;

/**
 * Worlds in which the votes of every text are dealt by chance among those who cast one: as many yes, abstentions and
 * noes, the same absences, and nobody who votes with anybody. Few roll calls make states look close that are not; such
 * worlds show how close.
 */
final class DealtVotes {
    private final VoteRecord record;
    private final UnitFigures figures;
    private final AbsencePolicy policy;
    private final int[] rollCalls;
    private final RelativeAffinity design;

    DealtVotes(VoteRecord record, UnitFigures figures, AbsencePolicy policy) {
        this.record = record;
        this.figures = figures;
        this.policy = policy;
        this.rollCalls = SliceMask.indexes(figures.unit().mask());
        this.design = RelativeAffinity.over(figures.states(), figures.reference());
    }

    /** The relative affinities of one world, in the pair order of the unit. */
    double[] affinities(SplitMix random) {
        int states = figures.states();
        int[] all = new int[states];
        long[] mask = new long[(rollCalls.length + 63) >>> 6];
        for (int state = 0; state < states; state++) {
            all[state] = state;
        }
        for (int place = 0; place < rollCalls.length; place++) {
            mask[place >>> 6] |= 1L << place;
        }
        double[] agreement = TableMeasure.AGREEMENT.of(PairCells.of(planes(random, mask.length), all, mask, policy));
        return design.fit(agreement).residuals(agreement, figures.reference());
    }

    private long[][][] planes(SplitMix random, int words) {
        long[][][] planes = new long[figures.states()][VotePlanes.CHOICES][words];
        for (int place = 0; place < rollCalls.length; place++) {
            byte[] choices = dealt(rollCalls[place], random);
            for (int state = 0; state < choices.length; state++) {
                if (choices[state] > 0) {
                    planes[state][choices[state] - 1][place >>> 6] |= 1L << place;
                }
            }
        }
        return planes;
    }

    /** Per state the number of its plane from 1, or 0 for a state that was no member. */
    private byte[] dealt(int rollCall, SplitMix random) {
        byte[] choices = new byte[figures.states()];
        int[] casting = new int[choices.length];
        int count = 0;
        for (int state = 0; state < choices.length; state++) {
            int column = figures.columns()[state];
            for (byte plane = 1; plane <= VotePlanes.CHOICES; plane++) {
                long word = record.planes().plane(column, plane - 1)[rollCall >>> 6];
                choices[state] = (word >>> rollCall & 1) == 1 ? plane : choices[state];
            }
            if (choices[state] > 0 && choices[state] < VotePlanes.CHOICES) {
                casting[count++] = state;
            }
        }
        for (int k = count - 1; k > 0; k--) {
            int one = casting[k];
            int other = casting[random.below(k + 1)];
            byte choice = choices[one];
            choices[one] = choices[other];
            choices[other] = choice;
        }
        return choices;
    }
}
