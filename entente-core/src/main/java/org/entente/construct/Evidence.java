package org.entente.construct;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.cases.CaseRegistry;
import org.entente.cases.CaseResolver;
import org.entente.cases.DatedRecord;
import org.entente.measure.tie.TieFigures;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * Everything constructs are computed from, and what was computed of it: what concerns all pairs or all states is computed
 * once, in memory by {@link #once}, across runs by {@link #keep}. Thread-safe: who asks for what another thread is
 * computing waits for it.
 */
public final class Evidence {
    private final VoteRecord record;
    private final List<Origin> origins;
    private final StateRegistry states;
    private final CaseRegistry cases;
    private final DatedRecord dated;
    private final TieRecord ties;
    private final TieFigures tieFigures;
    private final CaseResolver resolver;
    private final @Nullable DerivedStore store;
    private final Consumer<String> computing;
    private final Map<Object, Once> computed = new ConcurrentHashMap<>();
    private @Nullable List<String> identity;

    /**
     * @param record the record of votes
     * @param origins its snapshots
     * @param states which states exist when
     * @param cases the registry of cases
     * @param dated the dated record of pairs
     * @param ties every layer besides the votes; must stay open
     * @param store where results over all pairs are kept, or null to keep none
     * @param computing hears of everything that is computed anew
     */
    public Evidence(
            VoteRecord record,
            List<Origin> origins,
            StateRegistry states,
            CaseRegistry cases,
            DatedRecord dated,
            TieRecord ties,
            @Nullable DerivedStore store,
            Consumer<String> computing) {
        this.record = record;
        this.origins = List.copyOf(origins);
        this.states = states;
        this.cases = cases;
        this.dated = dated;
        this.ties = ties;
        this.tieFigures = TieFigures.of(ties, states);
        this.resolver = new CaseResolver(record);
        this.store = store;
        this.computing = computing;
    }

    public VoteRecord record() {
        return record;
    }

    public List<Origin> origins() {
        return origins;
    }

    /** Ids of the record's snapshots, for estimates that rest on votes. */
    public List<String> originIds() {
        return origins.stream().map(Origin::id).toList();
    }

    public StateRegistry states() {
        return states;
    }

    public CaseRegistry cases() {
        return cases;
    }

    /** The registry's texts looked up in the record. */
    public CaseResolver resolver() {
        return resolver;
    }

    public DatedRecord dated() {
        return dated;
    }

    public TieRecord ties() {
        return ties;
    }

    public TieFigures tieFigures() {
        return tieFigures;
    }

    /** Where results over all pairs are kept. */
    public Optional<DerivedStore> store() {
        return Optional.ofNullable(store);
    }

    /** Says that something long begins. */
    public void computing(String label) {
        computing.accept(label);
    }

    /**
     * What was computed under this key, else what the supplier gives now.
     *
     * @param key a record of the asking construct's own type: equal keys, equal results
     */
    public <T> T once(Object key, Class<T> type, Supplier<T> compute) {
        return type.cast(computed.computeIfAbsent(key, asked -> new Once()).get(compute));
    }

    /** How many results of a type are in memory: what is large is counted by it, and let go with this evidence. */
    public long held(Class<?> type) {
        return computed.values().stream()
                .map(Once::known)
                .filter(type::isInstance)
                .count();
    }

    /**
     * Numbers that cost a pass over all pairs or states: kept in the derived store by everything they rest on.
     *
     * @param kind word of the result, lower case with hyphens
     * @param version raised whenever the same parts would give another result
     * @param parts what it depends on besides the record and the ties: the unit's label and roll calls, options
     * @param label what is being computed, for a line of progress
     */
    public double[] keep(String kind, int version, List<String> parts, String label, Supplier<double[]> compute) {
        DerivedKey key = key(kind, version, parts);
        return once(key, double[].class, () -> kept(key, label, compute));
    }

    /** Whether {@link #keep} has these numbers already. */
    public boolean keeps(String kind, int version, List<String> parts) {
        return store != null && store.find(key(kind, version, parts)).isPresent();
    }

    private DerivedKey key(String kind, int version, List<String> parts) {
        List<String> all = new ArrayList<>(identity());
        all.addAll(parts);
        return DerivedKey.of(kind, version, all);
    }

    /** A result that the first to ask for computes. */
    private static final class Once {
        private volatile @Nullable Object known;

        @Nullable
        Object known() {
            return known;
        }

        synchronized Object get(Supplier<?> compute) {
            Object found = known;
            if (found == null) {
                found = compute.get();
                known = found;
            }
            return found;
        }
    }

    private synchronized List<String> identity() {
        List<String> known = identity;
        if (known == null) {
            known = EvidenceIdentity.of(record, origins, states, ties);
            identity = known;
        }
        return known;
    }

    private double[] kept(DerivedKey key, String label, Supplier<double[]> compute) {
        Optional<byte[]> bytes = store == null ? Optional.empty() : store.find(key);
        if (bytes.isPresent()) {
            double[] numbers = new double[bytes.get().length / Double.BYTES];
            ByteBuffer.wrap(bytes.get()).asDoubleBuffer().get(numbers);
            return numbers;
        }
        computing.accept(label);
        double[] numbers = compute.get();
        if (store != null) {
            ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Double.BYTES);
            buffer.asDoubleBuffer().put(numbers);
            store.put(key, buffer.array());
        }
        return numbers;
    }
}
