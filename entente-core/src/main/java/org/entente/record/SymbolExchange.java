package org.entente.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exchanges links between roll calls whose votes fit either partner equally well, where the symbols then agree more
 * often. Nothing else changes: the same roll calls stay linked.
 */
final class SymbolExchange {
    private final Map<Long, LinkCandidate> byPair = new HashMap<>();
    private final Map<Integer, List<Integer>> partners = new HashMap<>();
    private final int[] links;

    SymbolExchange(List<LinkCandidate> candidates, int[] links) {
        this.links = links;
        for (LinkCandidate candidate : candidates) {
            byPair.put(key(candidate.first(), candidate.second()), candidate);
        }
        Map<Integer, Integer> linkedTo = new HashMap<>();
        for (int i = 0; i < links.length; i++) {
            linkedTo.put(links[i], i);
        }
        for (LinkCandidate candidate : candidates) {
            Integer other = linkedTo.get(candidate.second());
            if (candidate.symbol() && other != null && other != candidate.first() && links[candidate.first()] >= 0) {
                partners.computeIfAbsent(candidate.first(), i -> new ArrayList<>()).add(candidate.second());
            }
        }
    }

    void run() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<Integer, List<Integer>> wish : new TreeMap<>(partners).entrySet()) {
                for (int wanted : wish.getValue()) {
                    changed |= exchange(wish.getKey(), holder(wanted));
                }
            }
        }
    }

    private int holder(int second) {
        for (int i = 0; i < links.length; i++) {
            if (links[i] == second) {
                return i;
            }
        }
        throw new IllegalStateException("an exchange keeps every link");
    }

    private boolean exchange(int one, int other) {
        LinkCandidate now = byPair.get(key(one, links[one]));
        LinkCandidate nowOther = byPair.get(key(other, links[other]));
        LinkCandidate then = byPair.get(key(one, links[other]));
        LinkCandidate thenOther = byPair.get(key(other, links[one]));
        if (now == null || nowOther == null || then == null || thenOther == null) {
            return false;
        }
        boolean sameFit = now.fit() == then.fit() && nowOther.fit() == thenOther.fit();
        if (!sameFit || symbols(then, thenOther) <= symbols(now, nowOther)) {
            return false;
        }
        int kept = links[one];
        links[one] = links[other];
        links[other] = kept;
        return true;
    }

    private static int symbols(LinkCandidate one, LinkCandidate other) {
        return (one.symbol() ? 1 : 0) + (other.symbol() ? 1 : 0);
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | second;
    }
}
