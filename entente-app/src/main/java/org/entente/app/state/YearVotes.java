package org.entente.app.state;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.measure.SliceMask;
import org.entente.vote.VoteRecord;

/**
 * A state's choices in a calendar year.
 *
 * @param year the year, 0 for several together
 * @param yes number of yes
 * @param abstain number of abstentions
 * @param no number of no
 * @param absent roll calls on which it was a member and did not vote
 */
public record YearVotes(int year, int yes, int abstain, int no, int absent) {
    /** The years in which the state was a member and there was a roll call of the mask, in order. */
    public static List<YearVotes> list(VoteRecord record, long[] mask, int column) {
        TreeMap<Integer, YearVotes> years = new TreeMap<>();
        for (int index : column < 0 ? new int[0] : SliceMask.indexes(mask)) {
            int year = record.rollCalls().get(index).year();
            YearVotes one = one(record, index, column);
            if (one.members() > 0) {
                years.merge(year, new YearVotes(year, 0, 0, 0, 0).plus(one), (a, b) -> a.plus(one));
            }
        }
        return new ArrayList<>(years.values());
    }

    private static YearVotes one(VoteRecord record, int index, int column) {
        return switch (record.choice(index, column)) {
            case YES -> new YearVotes(0, 1, 0, 0, 0);
            case ABSTAIN -> new YearVotes(0, 0, 1, 0, 0);
            case NO -> new YearVotes(0, 0, 0, 1, 0);
            case ABSENT -> new YearVotes(0, 0, 0, 0, 1);
            case NOT_MEMBER, NO_ROW -> new YearVotes(0, 0, 0, 0, 0);
        };
    }

    YearVotes plus(YearVotes other) {
        return new YearVotes(year, yes + other.yes, abstain + other.abstain, no + other.no, absent + other.absent);
    }

    /** Votes cast. */
    public int cast() {
        return yes + abstain + no;
    }

    /** Roll calls on which it was a member. */
    public int members() {
        return cast() + absent;
    }
}
