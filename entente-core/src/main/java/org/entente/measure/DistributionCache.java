package org.entente.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.stat.DrawDistribution;
import org.entente.stat.FamilyDraws;
import org.entente.store.ContentHash;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps distributions over all pairs in the derived store, by content: the same votes, families and draws give the same
 * key, whatever record or command they came from.
 */
final class DistributionCache {
    private static final int ALGORITHM_VERSION = 3;

    private final VoteRecord record;
    private final @Nullable DerivedStore store;
    private final Progress progress;

    DistributionCache(VoteRecord record, @Nullable DerivedStore store, Progress progress) {
        this.record = record;
        this.store = store;
        this.progress = progress;
    }

    /** Hears of every distribution that has to be computed. */
    interface Progress {
        /** A distribution of the unit with this label is about to be computed. */
        void computing(String label);
    }

    /**
     * What a distribution rests on: the cells of some states on some roll calls, and the draws of their families.
     *
     * @param columns the states' columns
     * @param mask the roll calls
     * @param draws the families' draws
     * @param choices 3, or 4 when an absence is a choice of its own
     * @param minimum least joint votes of a pair in the reference set
     */
    record Part(int[] columns, long[] mask, FamilyDraws draws, int choices, int minimum) {}

    /** The distribution of these parts: kept, or computed and kept. */
    DrawDistribution get(String kind, String label, List<Part> parts, Supplier<DrawDistribution> compute) {
        DerivedKey key = DerivedKey.of(
                "draws-" + kind,
                ALGORITHM_VERSION,
                parts.stream().map(this::content).toList());
        Optional<DrawDistribution> kept =
                store == null ? Optional.empty() : store.find(key).flatMap(DistributionFormat::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        progress.computing(label);
        DrawDistribution computed = compute.get();
        if (store != null) {
            store.put(key, DistributionFormat.write(computed));
        }
        return computed;
    }

    /** A hash over a part's cells, families and draws. */
    private String content(Part part) {
        ContentHash hash = new ContentHash();
        int[] columns = part.columns();
        byte[] row = new byte[columns.length];
        SliceFamilies families = SliceFamilies.of(record, part.mask());
        for (int r : SliceMask.indexes(part.mask())) {
            for (int state = 0; state < row.length; state++) {
                row[state] = record.cell(r, columns[state]);
            }
            hash.add(families.numbers()[record.rollCalls().get(r).family()]).add(row);
        }
        return hash.add(part.draws().identity())
                .add(part.choices())
                .add(part.minimum())
                .hex();
    }
}
