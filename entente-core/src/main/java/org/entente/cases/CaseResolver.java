package org.entente.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * Finds the registry's texts in a record: by id or alias first, else by symbol and kind of vote. Reads the register
 * once, then each lookup is constant.
 */
public final class CaseResolver {
    private final VoteRecord record;
    private final Map<String, List<Integer>> bySymbol = new HashMap<>();

    public CaseResolver(VoteRecord record) {
        this.record = record;
        for (int r = 0; r < record.size(); r++) {
            String symbol = record.rollCalls().get(r).symbol();
            if (symbol != null) {
                bySymbol.computeIfAbsent(key(symbol), s -> new ArrayList<>()).add(r);
            }
        }
    }

    /** The case with each text looked up. */
    public ResolvedCase resolve(Case entry) {
        return new ResolvedCase(entry, entry.texts().stream().map(this::resolve).toList());
    }

    /** The text looked up. */
    public ResolvedText resolve(CaseText text) {
        if (text.kind() == VoteKind.WITHOUT_VOTE) {
            return new ResolvedText(text, ResolvedText.Status.NO_RECORDED_VOTE, -1);
        }
        TreeSet<Integer> found = new TreeSet<>();
        text.ids().forEach(id -> record.find(id).ifPresent(found::add));
        if (found.isEmpty()) {
            found.addAll(bySymbolAndKind(text));
        }
        return switch (found.size()) {
            case 0 -> new ResolvedText(text, ResolvedText.Status.NOT_IN_RECORD, -1);
            case 1 -> new ResolvedText(text, ResolvedText.Status.IN_RECORD, found.first());
            default -> new ResolvedText(text, ResolvedText.Status.AMBIGUOUS, -1);
        };
    }

    private List<Integer> bySymbolAndKind(CaseText text) {
        return bySymbol.getOrDefault(key(text.symbol()), List.of()).stream()
                .filter(r -> {
                    RollCall rollCall = record.rollCalls().get(r);
                    return text.kind().matches(rollCall.kind(), rollCall.finalText());
                })
                .toList();
    }

    /** Brackets round part letters differ between sources: {@code A/RES/33/31[A]} is {@code A/RES/33/31A}. */
    private static String key(String symbol) {
        String bare = symbol.strip().replace("[", "").replace("]", "").toUpperCase(Locale.ROOT);
        return bare.startsWith("R/") ? "A/RES/" + bare.substring(2) : bare;
    }
}
