package org.entente.measure;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.stat.DrawDistribution;
import org.entente.stat.FamilyDraws;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps distributions over all pairs in the derived store, by content: the same votes, families and draws give the same
 * key, whatever record or command they came from.
 */
final class DistributionCache {
    private static final int ALGORITHM_VERSION = 2;

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
        MessageDigest digest = sha256();
        int[] columns = part.columns();
        ByteBuffer row = ByteBuffer.allocate(columns.length + Integer.BYTES);
        SliceFamilies families = SliceFamilies.of(record, part.mask());
        for (int r : SliceMask.indexes(part.mask())) {
            row.clear();
            row.putInt(families.numbers()[record.rollCalls().get(r).family()]);
            for (int column : columns) {
                row.put(record.cell(r, column));
            }
            digest.update(row.array());
        }
        digest.update(part.draws().identity());
        digest.update((byte) part.choices());
        digest.update((byte) part.minimum());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
