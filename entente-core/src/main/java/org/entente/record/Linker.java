package org.entente.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds which roll calls of two records are one. Symbol and votes decide, since amendments, paragraph votes and motions
 * share a symbol: the best fitting pairs are taken first, each roll call once; pairs that fit equally well, in the order
 * of the second record. Cost: every pair of roll calls of a session is compared, about a second for the whole record.
 */
public final class Linker {
    private static final int UNLINKED = -1;

    private final List<Linkable> second;
    private final LinkRules rules;
    private final List<LinkCandidate> candidates = new ArrayList<>();
    private final int[] links;
    private final boolean[] taken;

    private Linker(List<Linkable> first, List<Linkable> second) {
        this.second = second;
        this.rules = new LinkRules(first, second);
        this.links = new int[first.size()];
        Arrays.fill(links, UNLINKED);
        this.taken = new boolean[second.size()];
        for (int i = 0; i < first.size(); i++) {
            addCandidates(i, first.get(i));
        }
    }

    /**
     * For each roll call of the first record the index of the same one in the second, −1 where there is none. The order
     * of each list decides between pairs that fit equally well.
     */
    static int[] link(List<Linkable> first, List<Linkable> second) {
        Linker linker = new Linker(first, second);
        Comparator<LinkCandidate> bestFirst = Comparator.comparingDouble((LinkCandidate c) -> -c.fit())
                .thenComparing(linker.rules::part)
                .thenComparingInt(LinkCandidate::second)
                .thenComparingInt(LinkCandidate::first);
        linker.candidates.sort(bestFirst);
        linker.take(linker.rules::sure);
        linker.take(linker.rules::likely);
        return linker.links;
    }

    private void addCandidates(int index, Linkable mine) {
        for (int j = 0; j < second.size(); j++) {
            LinkCandidate candidate = LinkCandidate.of(index, mine, j, second.get(j));
            if (candidate != null && (candidate.symbol() || candidate.equalVotes() >= 0.88)) {
                candidates.add(candidate);
            }
        }
    }

    private void take(Predicate<LinkCandidate> rule) {
        for (LinkCandidate candidate : candidates) {
            if (links[candidate.first()] == UNLINKED && !taken[candidate.second()] && rule.test(candidate)) {
                links[candidate.first()] = candidate.second();
                taken[candidate.second()] = true;
            }
        }
    }
}
