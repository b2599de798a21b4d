package org.entente.app.similar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.measure.StateList;

/** Which states hold the first or the last rank as far as the intervals tell: all whose interval reaches it. */
final class RankEnds {
    private RankEnds() {}

    /** States that may be first, best first; none where one of their intervals goes beyond so many ranks. */
    static List<StateList.Entry> nearest(List<StateList.Entry> ranked, int firm) {
        List<StateList.Entry> reach =
                ranked.stream().filter(entry -> entry.rankLo() == 1).toList();
        return reach.stream().allMatch(entry -> entry.rankHi() <= firm) ? reach : List.of();
    }

    /** States that may be last, the last first; none where one of their intervals goes beyond so many ranks. */
    static List<StateList.Entry> farthest(List<StateList.Entry> ranked, int firm) {
        int size = ranked.size();
        List<StateList.Entry> reach = new ArrayList<>(
                ranked.stream().filter(entry -> entry.rankHi() >= size).toList());
        Collections.reverse(reach);
        return reach.stream().allMatch(entry -> entry.rankLo() > size - firm) ? List.copyOf(reach) : List.of();
    }

    /** Names joined by commas and a last "and". */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
