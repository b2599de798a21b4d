package org.entente.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Families of texts put again and again: connected components of roll calls with the same session and symbol, linked in
 * the published list of matched votes, or with the same title at most four sessions apart. Computed over everything
 * known, so that chains run also through roll calls that a filter drops.
 */
final class Families {
    /** Sessions that may lie between two texts of one title. */
    static final int MOST_SESSIONS = 4;

    /**
     * What joins a roll call to others.
     *
     * @param id first id
     * @param session number of the regular session open that day
     * @param symbol key of the symbol, or the label of its session, or null
     * @param title hash of the title, {@link TitleKey#NONE} when there is none
     */
    record Member(String id, int session, @Nullable String symbol, long title) {}

    private Families() {}

    /** What stands for the symbol of a roll call that has but a label: equal labels of one session are joined. */
    static String labelKey(int session, String label) {
        return "label " + session + " " + label;
    }

    /** Roots: equal for roll calls of one family. */
    static int[] of(List<Member> members, List<String[]> matchedIds) {
        DisjointSets sets = new DisjointSets(members.size());
        Map<String, Integer> bySymbol = new HashMap<>();
        Map<String, Integer> byId = new HashMap<>();
        Map<Long, List<Integer>> byTitle = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            byId.put(member.id(), i);
            if (member.symbol() != null) {
                Integer earlier = bySymbol.putIfAbsent(member.symbol(), i);
                sets.join(i, earlier == null ? i : earlier);
            }
            if (member.title() != TitleKey.NONE) {
                byTitle.computeIfAbsent(member.title(), t -> new ArrayList<>()).add(i);
            }
        }
        for (String[] match : matchedIds) {
            Integer one = byId.get(match[0]);
            Integer other = byId.get(match[1]);
            if (one != null && other != null) {
                sets.join(one, other);
            }
        }
        byTitle.values().forEach(same -> joinTitles(same, members, sets));
        int[] roots = new int[members.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = sets.root(i);
        }
        return roots;
    }

    private static void joinTitles(List<Integer> same, List<Member> members, DisjointSets sets) {
        same.sort(Comparator.comparingInt((Integer i) -> members.get(i).session()));
        for (int k = 1; k < same.size(); k++) {
            int one = same.get(k - 1);
            int other = same.get(k);
            if (members.get(other).session() - members.get(one).session() <= MOST_SESSIONS) {
                sets.join(one, other);
            }
        }
    }
}
