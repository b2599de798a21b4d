package org.entente.construct.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;

/** The runs of every composite that was made, in the derived store, each under an id made from its content. */
public final class KeptRuns {
    private static final String KIND = "compose";
    private static final int VERSION = 1;
    private static final int SHORT = 12;

    private final DerivedStore store;

    public KeptRuns(DerivedStore store) {
        this.store = store;
    }

    /**
     * Runs that are kept.
     *
     * @param id what they are called by
     * @param table the runs
     */
    public record Kept(String id, RunTable table) {}

    /** The id of a table: the same question on the same record gives the same. */
    public static String id(RunTable table) {
        return key(table).sha256().substring(0, SHORT);
    }

    private static DerivedKey key(RunTable table) {
        List<String> parts = new ArrayList<>(List.of(table.pair(), table.slice()));
        parts.addAll(table.parts());
        parts.addAll(table.years());
        parts.add(Arrays.toString(table.shares()));
        parts.add(table.concentration() + " " + table.rows() + " " + table.seed() + " " + table.pairs());
        parts.add(Arrays.toString(table.places()));
        return DerivedKey.of(KIND, VERSION, parts);
    }

    /** Keeps a table if the store can. */
    public Kept keep(RunTable table) {
        store.put(key(table), RunFormat.write(table));
        return new Kept(id(table), table);
    }

    /** All that are kept, the last made first. */
    public List<Kept> list() {
        return store.list(KIND).stream().flatMap(key -> read(key).stream()).toList();
    }

    /** The one whose id begins so; empty for none, or several. */
    public Optional<Kept> find(String id) {
        List<DerivedKey> found = store.list(KIND).stream()
                .filter(key -> !id.isEmpty() && key.sha256().startsWith(id))
                .toList();
        return found.size() == 1 ? read(found.get(0)) : Optional.empty();
    }

    private Optional<Kept> read(DerivedKey key) {
        return store.find(key)
                .flatMap(RunFormat::read)
                .map(table -> new Kept(key.sha256().substring(0, SHORT), table));
    }
}
