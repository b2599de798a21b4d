package org.entente.measure.ideal;

import java.util.List;
import java.util.Optional;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.jspecify.annotations.Nullable;

/**
 * Runs of ideal points, kept in the derived store by content: the same votes and options give the same run, whatever
 * record or command they came from. A dossier and a measure ask here; who asks first has it computed.
 */
public final class IdealPointRuns {
    private static final String KIND = "ideal-points";
    /** Raised whenever the same votes and options give another estimate, or its bytes another form. */
    private static final int VERSION = 1;

    private final @Nullable DerivedStore store;
    private final IdealPointProgress progress;

    /**
     * @param store where runs are kept, null to keep none
     * @param progress hears how far an estimate has come that is not kept
     */
    public IdealPointRuns(@Nullable DerivedStore store, IdealPointProgress progress) {
        this.store = store;
        this.progress = progress;
    }

    /** The run of these votes: kept, or computed and kept. */
    public IdealPointRun get(IdealPointData data, IdealPointOptions options) {
        return find(data, options).orElseGet(() -> compute(data, options));
    }

    /** The run of these votes if it is kept. */
    public Optional<IdealPointRun> find(IdealPointData data, IdealPointOptions options) {
        if (store == null) {
            return Optional.empty();
        }
        return store.find(key(data, options))
                .flatMap(bytes ->
                        EstimateFormat.read(bytes, data.size(), data.votes().items()))
                .map(estimate -> new IdealPointRun(data, options, estimate));
    }

    private IdealPointRun compute(IdealPointData data, IdealPointOptions options) {
        IdealPointEstimate estimate = switch (options.method()) {
            case FAST -> new FastRun(data).estimate(progress);
        };
        if (store != null) {
            store.put(key(data, options), EstimateFormat.write(estimate));
        }
        return new IdealPointRun(data, options, estimate);
    }

    private static DerivedKey key(IdealPointData data, IdealPointOptions options) {
        return DerivedKey.of(
                KIND, VERSION, List.of(DataHash.of(data), options.model().word(), options.identity()));
    }
}
