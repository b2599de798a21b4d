package org.entente.stat.ideal;

import java.util.Arrays;

/** In which sessions each item was voted on, and where a window of sessions cuts. */
final class SessionSpans {
    private final int[] first;
    private final int[] last;

    /** Sessions with a row, ascending. */
    final int[] sessions;

    SessionSpans(OrdinalVotes votes) {
        sessions = Arrays.stream(votes.sessionOfRow()).sorted().distinct().toArray();
        first = new int[votes.items()];
        last = new int[votes.items()];
        for (int item = 0; item < first.length; item++) {
            first[item] = Integer.MAX_VALUE;
            last[item] = Integer.MIN_VALUE;
            for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
                int session = votes.sessionOfRow()[votes.rowOf()[k]];
                first[item] = Math.min(first[item], session);
                last[item] = Math.max(last[item], session);
            }
        }
    }

    /** Whether all votes on an item, of which there are some, lie in the sessions from one to another. */
    boolean inside(int item, int from, int to) {
        return first[item] >= from && last[item] <= to && first[item] <= last[item];
    }

    /** Whether some votes on an item lie in these sessions and others do not. */
    boolean crossing(int item, int from, int to) {
        return first[item] <= to && last[item] >= from && !inside(item, from, to);
    }
}
