package org.entente.claim.type;

import java.util.BitSet;
import org.entente.claim.type.Subjects.Pair;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/** The years of a record of votes in which two states were both members. */
final class CommonYears {
    /** Years with roll calls, none of which saw both as members. */
    private final BitSet without = new BitSet();

    CommonYears(VoteRecord record, Pair pair) {
        int a = record.column(pair.a().ccode());
        int b = record.column(pair.b().ccode());
        BitSet common = new BitSet();
        for (int r = 0; r < record.size(); r++) {
            int year = record.rollCalls().get(r).year();
            without.set(year);
            if (member(record, r, a) && member(record, r, b)) {
                common.set(year);
            }
        }
        without.andNot(common);
    }

    private static boolean member(VoteRecord record, int rollCall, int column) {
        Choice choice = column < 0 ? Choice.NO_ROW : record.choice(rollCall, column);
        return choice.cast() || choice == Choice.ABSENT;
    }

    /** Whether both were members in every year from one to another; a year without roll calls breaks nothing. */
    boolean full(int from, int to) {
        int first = without.nextSetBit(from);
        return first < 0 || first > to;
    }
}
