package org.entente.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When two roll calls are one, judged by symbol and votes; thresholds measured on the two records of 1946–2019. */
final class LinkRules {
    private static final double EQUAL = 0.97;
    private static final double NEARLY_ALL_EQUAL = 0.99;

    private final List<Linkable> first;
    private final List<Linkable> second;
    private final Set<String> firstSymbols;
    private final Set<String> secondSymbols;

    LinkRules(List<Linkable> first, List<Linkable> second) {
        this.first = first;
        this.second = second;
        this.firstSymbols = symbols(first);
        this.secondSymbols = symbols(second);
    }

    private static Set<String> symbols(List<Linkable> side) {
        Set<String> found = new HashSet<>();
        for (Linkable each : side) {
            if (each.symbol() != null) {
                found.add(each.symbol());
            }
        }
        return found;
    }

    /**
     * The first rule. The same symbol: 97 % of the votes equal. One side without a symbol (the CC0 record before session
     * 31): 97 % equal and nine in ten states in both. Different symbols: 99 % equal, or 97 % with the same number when
     * neither symbol stands on the other side, where it would be another text.
     */
    boolean sure(LinkCandidate pair) {
        String mine = first.get(pair.first()).symbol();
        String theirs = second.get(pair.second()).symbol();
        if (pair.symbol()) {
            return pair.equalVotes() >= EQUAL;
        }
        if (mine == null || theirs == null) {
            return pair.equalVotes() >= EQUAL && pair.fit() >= 0.9 && pair.coverage() >= 0.9;
        }
        if (pair.fit() < 0.93 || pair.coverage() < 0.95) {
            return false;
        }
        boolean bothKnown = secondSymbols.contains(mine) && firstSymbols.contains(theirs);
        return pair.equalVotes() >= NEARLY_ALL_EQUAL
                || (!bothKnown && !part(pair) && pair.equalVotes() >= EQUAL && sameNumber(mine, theirs));
    }

    /**
     * The second rule, for whole texts that the first left alone. The same symbol: seven in ten votes equal. No symbol:
     * 94 % equal with all states in both. A symbol cut short: the same title and 88 % equal.
     */
    boolean likely(LinkCandidate pair) {
        if (part(pair)) {
            return false;
        }
        if (pair.symbol()) {
            return true;
        }
        String mine = first.get(pair.first()).symbol();
        String theirs = second.get(pair.second()).symbol();
        if (mine == null || theirs == null) {
            return pair.equalVotes() >= 0.94 && pair.fit() >= 0.94 && pair.coverage() >= 0.98;
        }
        long title = first.get(pair.first()).title();
        return title != TitleKey.NONE
                && title == second.get(pair.second()).title()
                && (mine.startsWith(theirs) || theirs.startsWith(mine))
                && pair.equalVotes() >= 0.88;
    }

    boolean part(LinkCandidate pair) {
        return first.get(pair.first()).part();
    }

    private static boolean sameNumber(@Nullable String one, @Nullable String other) {
        return one != null && other != null && number(one).equals(number(other));
    }

    /** The symbol without its part: {@code 41/209} of {@code 41/209IX}. */
    private static String number(String symbol) {
        int end = symbol.indexOf('/') + 1;
        while (end < symbol.length() && Character.isDigit(symbol.charAt(end))) {
            end++;
        }
        return symbol.substring(0, end);
    }
}
