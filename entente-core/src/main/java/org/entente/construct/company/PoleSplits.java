package org.entente.construct.company;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Setting;
import org.entente.measure.ModalVote;
import org.entente.measure.Pole;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.Percentile;
import org.entente.vote.VoteRecord;

/**
 * How poles voted on the texts of a unit, and on which of them they differ: at least two cast votes that are not the
 * same. A pole of several states casts the choice of at least half of its members casting one.
 */
final class PoleSplits {
    /** Pole-splitting texts with a vote of its own that a state needs. */
    static final int LEAST_TEXTS = 30;

    private final VoteRecord record;
    private final int[] rollCalls;
    private final int[][] votes;

    private PoleSplits(VoteRecord record, int[] rollCalls, int[][] votes) {
        this.record = record;
        this.rollCalls = rollCalls;
        this.votes = votes;
    }

    static PoleSplits of(Setting setting, Unit unit, List<Pole> poles) {
        VoteRecord record = setting.record();
        List<ModalVote> modal =
                poles.stream().map(pole -> new ModalVote(record, pole)).toList();
        List<Integer> splitting = new ArrayList<>();
        int[][] votes = new int[record.size()][];
        for (int r : SliceMask.indexes(unit.mask())) {
            int rollCall = r;
            int[] cast = modal.stream().mapToInt(vote -> vote.of(rollCall, -1)).toArray();
            votes[r] = cast;
            if (Integer.bitCount(choices(cast)) >= 2) {
                splitting.add(r);
            }
        }
        return new PoleSplits(
                record, splitting.stream().mapToInt(Integer::intValue).toArray(), votes);
    }

    /** The choices among some votes as bits. */
    private static int choices(int[] votes) {
        int choices = 0;
        for (int vote : votes) {
            choices |= vote == 0 ? 0 : 1 << vote;
        }
        return choices;
    }

    /** 1 where a state voted like no pole, 0 where like one, NaN where it cast no vote or the poles do not differ. */
    double alone(int rollCall, int column) {
        int own = own(rollCall, column);
        int choices = choices(votes[rollCall]);
        return own == 0 || Integer.bitCount(choices) < 2 ? Double.NaN : (choices >> own & 1) == 0 ? 1 : 0;
    }

    /** 1 where a state voted like a pole, 0 where not, NaN where either cast no vote or the poles do not differ. */
    double alike(int rollCall, int column, int pole) {
        int own = own(rollCall, column);
        boolean split = Integer.bitCount(choices(votes[rollCall])) >= 2;
        return own == 0 || !split || votes[rollCall][pole] == 0 ? Double.NaN : votes[rollCall][pole] == own ? 1 : 0;
    }

    /** Agreement of a state with a pole on a roll call of the unit; NaN where either cast no vote. */
    double agreement(int rollCall, int column, int pole) {
        int own = own(rollCall, column);
        int of = votes[rollCall][pole];
        return own == 0 || of == 0 ? Double.NaN : 1 - Math.abs(own - of) / 2.0;
    }

    private int own(int rollCall, int column) {
        return column >= 0 && record.choice(rollCall, column).cast() ? record.cell(rollCall, column) : 0;
    }

    /** The shares voted like no pole of every state that is none and cast enough votes. */
    Percentile shares(int[] columns) {
        double[] shares = new double[columns.length];
        for (int k = 0; k < shares.length; k++) {
            int alone = 0;
            int cast = 0;
            for (int r : rollCalls) {
                double one = alone(r, columns[k]);
                cast += Double.isNaN(one) ? 0 : 1;
                alone += one == 1 ? 1 : 0;
            }
            shares[k] = cast < LEAST_TEXTS ? Double.NaN : (double) alone / cast;
        }
        return Percentile.among(shares);
    }
}
