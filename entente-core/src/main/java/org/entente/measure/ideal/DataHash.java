package org.entente.measure.ideal;

import java.util.Arrays;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.store.ContentHash;

/** A hash over the votes that an estimate rests on: the same votes, states, sessions and families give the same. */
final class DataHash {
    private DataHash() {}

    static String of(IdealPointData data) {
        OrdinalVotes votes = data.votes();
        return new ContentHash()
                .add(data.ccodes())
                .add(votes.stateOfRow())
                .add(votes.sessionOfRow())
                .add(votes.itemStart())
                .add(votes.rowOf())
                .add(dense(data.families()))
                .add(votes.choiceOf())
                .hex();
    }

    /** Families numbered by their first item: their numbers in a record may change with what else it holds. */
    private static int[] dense(int[] families) {
        int[] distinct = Arrays.stream(families).distinct().toArray();
        int[] numbers = new int[Arrays.stream(families).max().orElse(-1) + 1];
        for (int k = 0; k < distinct.length; k++) {
            numbers[distinct[k]] = k;
        }
        return Arrays.stream(families).map(family -> numbers[family]).toArray();
    }
}
