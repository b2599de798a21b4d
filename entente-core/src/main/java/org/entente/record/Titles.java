package org.entente.record;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hash by which a whole text is known: of the linked library title, else of the long description unless somebody
 * speaks in it or more than three symbols of one session share it, as agenda items are shared.
 */
final class Titles {
    private static final int MOST_SYMBOLS = 3;

    private record Shared(String session, String description) {}

    private final Map<Shared, Set<@Nullable String>> symbols = new HashMap<>();

    private Titles() {}

    /** Hashes by entry; {@link TitleKey#NONE} for what is no whole text or has no title. */
    static long[] of(List<Entry> entries, BitSet finals) {
        Titles titles = new Titles();
        entries.forEach(titles::count);
        long[] hashes = new long[entries.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = finals.get(i) ? titles.hash(entries.get(i)) : TitleKey.NONE;
        }
        return hashes;
    }

    private void count(Entry entry) {
        String description = entry.description();
        if (!entry.official() && description != null) {
            symbols.computeIfAbsent(new Shared(entry.session(), description), s -> new HashSet<>())
                    .add(entry.symbol() != null ? entry.symbol() : entry.label());
        }
    }

    private long hash(Entry entry) {
        if (entry.library() != null) {
            return TitleKey.ofLibrary(entry.library().title());
        }
        String description = entry.description();
        if (description == null
                || symbols.getOrDefault(new Shared(entry.session(), description), Set.of())
                                .size()
                        > MOST_SYMBOLS) {
            return TitleKey.NONE;
        }
        return TitleKey.ofDescription(description);
    }
}
