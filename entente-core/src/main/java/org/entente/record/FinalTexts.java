package org.entente.record;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which roll calls are the vote on the whole text as adopted. One linked to a library record is, whatever its flags. An
 * unlinked one is if it is not flagged amendment or paragraph (a missing flag = not flagged), its description is not
 * somebody speaking, it was carried, and no linked one has its symbol; of several left on one symbol the one with the
 * most yes votes, then the last.
 */
final class FinalTexts {
    private FinalTexts() {}

    /**
     * Indices of the whole texts.
     *
     * @param entries those of a source in its own order
     * @param linkedSymbols keys of all symbols that a linked roll call has
     */
    static BitSet of(List<Entry> entries, Set<String> linkedSymbols) {
        BitSet found = new BitSet(entries.size());
        Map<String, Integer> best = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!entry.official() && !mayBeFinal(entry)) {
                continue;
            }
            String symbol = entry.symbol();
            if (entry.official() || symbol == null) {
                found.set(i);
            } else if (!linkedSymbols.contains(symbol)) {
                int candidate = i;
                best.merge(
                        symbol,
                        candidate,
                        (old, now) -> entries.get(now).yes() >= entries.get(old).yes() ? now : old);
            }
        }
        best.values().forEach(found::set);
        return found;
    }

    private static boolean mayBeFinal(Entry entry) {
        return !entry.flagged() && !TitleKey.speaking(entry.description()) && entry.carried();
    }
}
