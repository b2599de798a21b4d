package org.entente.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.event.PairEvents;
import org.entente.source.CompiledSource;
import org.entente.source.Origin;
import org.entente.source.SourceCatalogue;
import org.entente.speech.SpeechText;
import org.entente.store.StoreReader;
import org.entente.store.StoredLayer;
import org.entente.store.StoredTexts;
import org.entente.tie.Layer;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;
import org.jspecify.annotations.Nullable;

/**
 * Every layer besides the votes: what ships with the product, and what was imported. Built-in tables are read when first
 * asked for; imported ones are asked of the store, which must stay open. Thread-safe.
 */
public final class TieRecord implements AutoCloseable {
    private final List<TieHolding> holdings = new ArrayList<>();
    private final Map<TieHolding, StoredLayer> stored = new LinkedHashMap<>();
    private final Map<TieHolding, TieTable> builtIn = new LinkedHashMap<>();
    private final @Nullable StoreReader reader;

    private TieRecord(@Nullable StoreReader reader) {
        this.reader = reader;
    }

    private static final class BuiltIn {
        static final List<BuiltIn> ALL =
                SourceCatalogue.compiled().stream().map(BuiltIn::new).toList();

        private final CompiledSource source;
        private @Nullable List<TieTable> tables;

        private BuiltIn(CompiledSource source) {
            this.source = source;
        }

        synchronized List<TieTable> tables() {
            List<TieTable> known = tables;
            if (known == null) {
                known = source.tables();
                tables = known;
            }
            return known;
        }
    }

    /** Reads what ships with the product, for a thread that has nothing else to do; who opens a record meets it midway. */
    public static void readAhead() {
        BuiltIn.ALL.forEach(BuiltIn::tables);
    }

    /** What ships with the product. */
    public static TieRecord builtIn() {
        return opened(null);
    }

    /** What ships with the product and what a store holds; the store is read as long as the record is used. */
    public static TieRecord with(StoreReader reader) {
        return opened(reader);
    }

    /** These tables alone, as if they were all that ships with the product; for worked examples and tests. */
    public static TieRecord ofTables(Map<Origin, List<TieTable>> tables) {
        TieRecord made = new TieRecord(null);
        tables.forEach((origin, own) -> own.forEach(table -> made.hold(origin, table)));
        return made;
    }

    private static TieRecord opened(@Nullable StoreReader reader) {
        TieRecord made = new TieRecord(reader);
        if (reader != null) {
            reader.layers().forEach(made::hold);
        }
        for (int last = BuiltIn.ALL.size() - 1; last >= 0; last--) {
            // Who reads ahead began at the other end.
            BuiltIn.ALL.get(last).tables();
        }
        BuiltIn.ALL.forEach(own -> own.tables().forEach(table -> made.hold(own.source.origin(), table)));
        return made;
    }

    private void hold(StoredLayer layer) {
        TieHolding holding = new TieHolding(layer.layer(), layer.origin(), layer.coverage(), layer.rows(), false);
        holdings.add(holding);
        stored.put(holding, layer);
    }

    private void hold(Origin origin, TieTable table) {
        TieHolding holding = new TieHolding(table.layer(), origin, table.coverage(), table.size(), true);
        holdings.add(holding);
        builtIn.put(holding, table);
    }

    /** Everything there is, imports before what ships with the product. */
    public List<TieHolding> holdings() {
        return List.copyOf(holdings);
    }

    /** Who has a layer, imports before what ships with the product. */
    public List<TieHolding> holdings(Layer layer) {
        return holdings.stream()
                .filter(holding -> holding.layer().id().equals(layer.id()))
                .toList();
    }

    /** What a source has of a layer. */
    public Optional<TieHolding> find(Layer layer, String source) {
        return holdings(layer).stream()
                .filter(holding -> holding.origin().source().equals(source))
                .findFirst();
    }

    /** What ships of a layer with the product. */
    public Optional<TieHolding> findBuiltIn(Layer layer) {
        return holdings(layer).stream().filter(TieHolding::builtIn).findFirst();
    }

    /**
     * The rows of a holding that a filter accepts.
     *
     * @throws IllegalArgumentException if the holding is of another record
     */
    public TieTable read(TieHolding holding, TieFilter filter) {
        TieTable table = builtIn.get(holding);
        if (table != null) {
            return filter.equals(TieFilter.ALL) ? table : table.where(filter);
        }
        StoredLayer layer = stored.get(holding);
        if (layer == null || reader == null) {
            throw new IllegalArgumentException("no holding of this record: " + holding);
        }
        synchronized (reader) {
            return reader.ties(layer, filter);
        }
    }

    /** The texts of speeches that the store holds; none ship with the product. */
    public Optional<StoredTexts> texts() {
        if (reader == null) {
            return Optional.empty();
        }
        synchronized (reader) {
            return reader.texts();
        }
    }

    /**
     * The texts of a state, oldest first.
     *
     * @param ccode whose; 0 for those of all states
     */
    public List<SpeechText> texts(StoredTexts held, int ccode) {
        if (reader == null) {
            return List.of();
        }
        synchronized (reader) {
            return reader.texts(held, ccode);
        }
    }

    /** The dated events that users brought, pair by pair. */
    public List<PairEvents> events() {
        return reader == null ? List.of() : reader.events();
    }

    /** Closes the store, if one was read. */
    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
