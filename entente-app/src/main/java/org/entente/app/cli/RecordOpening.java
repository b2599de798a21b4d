package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.notice.Notices;
import org.entente.record.BuiltInRecord;
import org.entente.record.CompiledRecord;
import org.entente.record.OpenedRecord;
import org.entente.record.RecordDamaged;
import org.entente.record.RecordFile;
import org.entente.record.RecordNotImported;
import org.entente.record.Records;
import org.entente.source.Digests;
import org.entente.source.Origin;
import org.entente.source.SourceRecord;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.entente.store.StoreLocation;
import org.entente.store.StoreMissing;
import org.entente.store.StoreReader;
import org.entente.store.StoredSnapshot;

/**
 * Opens the record that a slice names. The built-in record alone opens no store; what is merged from imports is kept
 * beside the store and read from there the next time.
 */
final class RecordOpening {
    private static final int ALGORITHM_VERSION = 1;

    private final StoreLocation place;
    private final DerivedStore derived;

    RecordOpening(StoreLocation place, Notices notices) {
        this.place = place;
        this.derived = place.derived(notices);
    }

    /**
     * The record of a name.
     *
     * @throws CommandFailed if nothing was imported under it
     * @throws StoreMissing if a store was named that does not exist
     */
    OpenedRecord open(String name) {
        boolean named = place.namedBy() != null;
        if (!named && (name.equals(RecordNames.BUILT_IN) || !place.exists())) {
            return merged(name, List.of());
        }
        if (name.equals(RecordNames.BUILT_IN) && place.exists()) {
            return merged(name, List.of());
        }
        try (StoreReader reader = place.openIfPresent().orElseThrow()) {
            return fromStore(name, reader);
        }
    }

    private OpenedRecord fromStore(String name, StoreReader reader) {
        List<StoredSnapshot> used = reader.snapshots().stream()
                .filter(snapshot -> snapshot.inUse() && snapshot.rollCalls() > 0)
                .toList();
        List<StoredSnapshot> wanted = used.stream()
                .filter(snapshot ->
                        name.equals(RecordNames.ALL) || snapshot.source().equals(name))
                .toList();
        if (wanted.isEmpty()) {
            return merged(name, List.of());
        }
        DerivedKey key = key(name, wanted);
        Optional<CompiledRecord> kept = derived.find(key).flatMap(RecordOpening::read);
        if (kept.isPresent()) {
            return new OpenedRecord(kept.get(), origins(name, wanted));
        }
        OpenedRecord opened = merged(name, wanted.stream().map(reader::record).toList());
        derived.put(key, RecordFile.write(opened.compiled()));
        return opened;
    }

    private static DerivedKey key(String name, List<StoredSnapshot> wanted) {
        List<String> parts = new ArrayList<>(List.of(name, Version.number(), builtInHash()));
        wanted.forEach(snapshot -> parts.add(snapshot.id()));
        return DerivedKey.of("record", ALGORITHM_VERSION, parts);
    }

    private static String builtInHash() {
        return Digests.sha256(BuiltInRecord.bytes());
    }

    private static Optional<CompiledRecord> read(byte[] bytes) {
        try {
            return Optional.of(Records.read(bytes));
        } catch (RecordDamaged e) {
            return Optional.empty();
        }
    }

    private static List<Origin> origins(String name, List<StoredSnapshot> wanted) {
        List<Origin> origins = new ArrayList<>();
        if (name.equals(RecordNames.ALL)) {
            origins.add(Records.builtInOrigin(BuiltInRecord.load()));
        }
        wanted.forEach(snapshot -> origins.add(snapshot.snapshot().origin()));
        return origins;
    }

    private static OpenedRecord merged(String name, List<SourceRecord> imported) {
        try {
            return Records.open(name, imported);
        } catch (RecordNotImported e) {
            throw Failure.of(
                            ExitCode.NO_ANSWER,
                            "record_not_imported",
                            "nothing of " + e.source() + " was imported, so it cannot be read alone")
                    .withRemedy("Import it first:\n  entente import " + e.source() + " FILE\n"
                            + SourceArgument.toFetch(e.source()))
                    .thrown();
        }
    }
}
