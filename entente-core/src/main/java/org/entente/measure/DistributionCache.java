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
    private static final int ALGORITHM_VERSION = 1;

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

    DrawDistribution get(String kind, DrawnUnit unit, Supplier<DrawDistribution> compute) {
        DerivedKey key = DerivedKey.of("draws-" + kind, ALGORITHM_VERSION, List.of(content(unit)));
        Optional<DrawDistribution> kept =
                store == null ? Optional.empty() : store.find(key).flatMap(DistributionFormat::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        progress.computing(unit.point().unit().label());
        DrawDistribution computed = compute.get();
        if (store != null) {
            store.put(key, DistributionFormat.write(computed));
        }
        return computed;
    }

    /** A hash over the unit's cells, families and draws. */
    private String content(DrawnUnit unit) {
        MessageDigest digest = sha256();
        int[] columns = unit.point().columns();
        int[] rollCalls = SliceMask.indexes(unit.point().unit().mask());
        ByteBuffer row = ByteBuffer.allocate(columns.length + Integer.BYTES);
        for (int r : rollCalls) {
            row.clear();
            row.putInt(record.rollCalls().get(r).family());
            for (int column : columns) {
                row.put(record.cell(r, column));
            }
            digest.update(row.array());
        }
        update(digest, unit.draws());
        digest.update((byte) unit.tables().choices());
        digest.update((byte) unit.point().minimum());
        return HexFormat.of().formatHex(digest.digest()) + unit.tables().choices();
    }

    private static void update(MessageDigest digest, FamilyDraws draws) {
        ByteBuffer counts = ByteBuffer.allocate(draws.families() * Short.BYTES);
        for (int draw = 0; draw < draws.size(); draw++) {
            counts.clear();
            for (int count : draws.counts(draw)) {
                counts.putShort((short) count);
            }
            digest.update(counts.array());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
