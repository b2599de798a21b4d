package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** Finds roll calls of a record by id, alias or symbol however spelt. Reads the register once. */
public final class RollCallFinder {
    private final VoteRecord record;
    private final Map<String, List<Integer>> bySymbol = new HashMap<>();

    public RollCallFinder(VoteRecord record) {
        this.record = record;
        for (int r = 0; r < record.size(); r++) {
            String symbol = record.rollCalls().get(r).symbol();
            if (symbol != null) {
                bySymbol.computeIfAbsent(Symbols.canonical(symbol), s -> new ArrayList<>())
                        .add(r);
            }
        }
    }

    /** Roll calls of an id or symbol, the vote on the whole text first, then by date; empty when there is none. */
    public List<Integer> find(String typed) {
        String id = typed.strip().toLowerCase(Locale.ROOT);
        if (record.find(id).isPresent()) {
            return List.of(record.find(id).get());
        }
        Comparator<Integer> wholeTextFirst =
                Comparator.comparing(r -> !rollCall(r).finalText());
        return bySymbol.getOrDefault(Symbols.canonical(typed), List.of()).stream()
                .sorted(wholeTextFirst.thenComparing(r -> r))
                .toList();
    }

    /** The roll calls of a text, whole text first; the given one alone when it has no symbol of its own. */
    public List<Integer> sameText(int rollCall) {
        String symbol = rollCall(rollCall).symbol();
        return symbol == null || rollCall(rollCall).symbolIsLabel() ? List.of(rollCall) : find(symbol);
    }

    /** All symbols of the record in their one spelling. */
    public Set<String> symbols() {
        return new TreeSet<>(bySymbol.keySet());
    }

    /** Ids of the roll calls that a list of symbols and ids names. */
    public Set<String> ids(Set<String> typed) {
        Set<String> ids = new TreeSet<>();
        typed.forEach(text -> find(text).forEach(r -> ids.add(rollCall(r).id())));
        return ids;
    }

    private RollCall rollCall(int index) {
        return record.rollCalls().get(index);
    }
}
