package org.entente.measure.bloc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.source.Digests;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.Participation;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * Blocs of units, kept in the derived store by content: the same votes of the same states and the same settings give the
 * same key, whatever slice they came from.
 */
final class BlocCache {
    /** Raised whenever the same votes would give other blocs, or the form changes. */
    private static final int ALGORITHM_VERSION = 3;

    private final VoteRecord record;
    private final AbsencePolicy policy;
    private final BlocSettings settings;
    private final @Nullable DerivedStore store;

    BlocCache(VoteRecord record, AbsencePolicy policy, BlocSettings settings, @Nullable DerivedStore store) {
        this.record = record;
        this.policy = policy;
        this.settings = settings;
        this.store = store;
    }

    FoundBlocs get(Unit unit) {
        BlocFinder finder = new BlocFinder(record, policy, settings);
        if (store == null) {
            return finder.find(unit);
        }
        DerivedKey key =
                DerivedKey.of("blocs", ALGORITHM_VERSION, List.of(content(unit), policy.word(), settings.toString()));
        return store.find(key).flatMap(FoundBlocsFormat::read).orElseGet(() -> {
            FoundBlocs found = finder.find(unit);
            store.put(key, FoundBlocsFormat.write(found));
            return found;
        });
    }

    /** A hash over the states and their cells on the unit's roll calls. */
    private String content(Unit unit) {
        int[] columns = Participation.voters(record.planes().all(), unit.mask());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteBuffer codes = ByteBuffer.allocate(columns.length * Integer.BYTES);
        for (int column : columns) {
            codes.putInt(record.ccode(column));
        }
        bytes.writeBytes(codes.array());
        for (int rollCall : SliceMask.indexes(unit.mask())) {
            for (int column : columns) {
                bytes.write(record.cell(rollCall, column));
            }
        }
        return Digests.sha256(bytes.toByteArray());
    }
}
