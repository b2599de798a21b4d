package org.entente.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.vote.RollCall;

/**
 * Gives roll calls that come later their family: that of their symbol, of a roll call they are matched with, or of the
 * same title at most four sessions apart. Where more than one family could be meant, or none, they are one of their own.
 * Families that stand are never joined by what comes later.
 */
final class FamilyJoiner {
    private record Titled(int session, int family) {}

    private final Map<String, Integer> bySymbol = new HashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<Long, List<Titled>> byTitle = new HashMap<>();
    private final Map<String, Set<String>> matches = new HashMap<>();
    private int count;

    FamilyJoiner(List<RollCall> register, List<String[]> matchedIds) {
        for (RollCall rollCall : register) {
            count = Math.max(count, rollCall.family() + 1);
            int session = Sessions.regular(rollCall.session(), rollCall.date());
            String symbol = rollCall.symbol();
            String key = symbol == null ? null : rollCall.symbolIsLabel() ? null : Symbols.key(symbol);
            String family = symbol != null && key == null ? Families.labelKey(session, symbol) : key;
            for (String id : RollCallIds.all(rollCall)) {
                learn(new Families.Member(id, session, family, rollCall.titleHash()), rollCall.family());
            }
        }
        for (String[] match : matchedIds) {
            matches.computeIfAbsent(match[0], id -> new HashSet<>()).add(match[1]);
            matches.computeIfAbsent(match[1], id -> new HashSet<>()).add(match[0]);
        }
    }

    private void learn(Families.Member member, int family) {
        byId.put(member.id(), family);
        if (member.symbol() != null) {
            bySymbol.putIfAbsent(member.symbol(), family);
        }
        if (member.title() != TitleKey.NONE) {
            byTitle.computeIfAbsent(member.title(), t -> new ArrayList<>()).add(new Titled(member.session(), family));
        }
    }

    /** The family of a roll call, which is known from now on. */
    int join(Families.Member member) {
        Integer ofSymbol = member.symbol() == null ? null : bySymbol.get(member.symbol());
        int family = ofSymbol != null ? ofSymbol : only(candidates(member));
        learn(member, family);
        return family;
    }

    private Set<Integer> candidates(Families.Member member) {
        Set<Integer> found = new HashSet<>();
        for (String matched : matches.getOrDefault(member.id(), Set.of())) {
            Integer family = byId.get(matched);
            if (family != null) {
                found.add(family);
            }
        }
        for (Titled titled : byTitle.getOrDefault(member.title(), List.of())) {
            if (Math.abs(titled.session() - member.session()) <= Families.MOST_SESSIONS) {
                found.add(titled.family());
            }
        }
        return found;
    }

    private int only(Set<Integer> candidates) {
        return candidates.size() == 1 ? candidates.iterator().next() : count++;
    }
}
