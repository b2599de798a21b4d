package org.entente.measure.ideal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.stat.ideal.SampledChains;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.jspecify.annotations.Nullable;

/**
 * Runs of ideal points, kept in the derived store by content: the same votes and options give the same run, whatever
 * record or command they came from. A dossier and a measure ask here; who asks first has it computed.
 *
 * <p>Draws of the fast method lie in the entry itself, those of the sampler in a Parquet file beside it. Chains that were
 * stopped lie there too, and go on when the same run is asked for again.
 */
public final class IdealPointRuns {
    private static final String KIND = "ideal-points";
    private static final String DRAWS = "draws.parquet";
    private static final String CHAINS = "chains";
    /** Raised whenever the same votes and options give another estimate, or its bytes another form. */
    public static final int VERSION = 7;

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

    /** The run of these votes: kept, or computed and kept. One of the sampler that was stopped has what it had by then. */
    public IdealPointRun get(IdealPointData data, IdealPointOptions options) {
        return find(data, options)
                .orElseGet(() -> new IdealPointRun(
                        data,
                        options,
                        switch (options.method()) {
                            case FAST -> fast(data, options);
                            case FULL -> full(data, options);
                        }));
    }

    /** The run of these votes if it is kept. */
    public Optional<IdealPointRun> find(IdealPointData data, IdealPointOptions options) {
        if (store == null) {
            return Optional.empty();
        }
        DerivedKey key = key(data, options);
        return store.find(key)
                .flatMap(bytes ->
                        EstimateFormat.read(bytes, data.size(), data.votes().items()))
                .flatMap(estimate -> options.method() == IdealPointMethod.FULL
                        ? withFile(estimate, data, options)
                        : Optional.of(estimate))
                .map(estimate -> new IdealPointRun(data, options, estimate));
    }

    private Optional<IdealPointEstimate> withFile(
            IdealPointEstimate estimate, IdealPointData data, IdealPointOptions options) {
        Path file = beside(data, options, DRAWS);
        return file == null || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(estimate.withDraws(new PointDraws.InFile(file, data, options.draws())));
    }

    private IdealPointEstimate fast(IdealPointData data, IdealPointOptions options) {
        IdealPointEstimate estimate = new FastRun(data, options.seed()).estimate(progress);
        keep(data, options, EstimateFormat.write(estimate, estimate.draws().inMemory()));
        return estimate;
    }

    private IdealPointEstimate full(IdealPointData data, IdealPointOptions options) {
        Path saved = beside(data, options, CHAINS);
        FullRun run = new FullRun(data, options, saved);
        long began = System.nanoTime();
        SampledChains chains = run.sample(progress);
        double seconds = (System.nanoTime() - began) / 1e9;
        boolean complete = run.complete(chains);
        IdealPointEstimate estimate = new ChainSummary(data.votes(), chains).estimate(complete, data.walks(), seconds);
        if (complete && saved != null) {
            keepDraws(data, options, chains);
            keep(data, options, EstimateFormat.write(estimate, new float[0][]));
            forget(saved);
        }
        return estimate;
    }

    private void keepDraws(IdealPointData data, IdealPointOptions options, SampledChains chains) {
        Path file = beside(data, options, DRAWS);
        try {
            if (file != null) {
                DrawFile.write(file, data, chains);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the draws cannot be kept: " + e.getMessage(), e);
        }
    }

    private static void forget(Path saved) {
        try {
            Files.deleteIfExists(saved);
        } catch (IOException e) {
            // Chains that are done and lie there still are in nobody's way.
            return;
        }
    }

    private void keep(IdealPointData data, IdealPointOptions options, byte[] bytes) {
        if (store != null) {
            store.put(key(data, options), bytes);
        }
    }

    /** A file beside the run's entry; null where nothing is or can be kept. */
    private @Nullable Path beside(IdealPointData data, IdealPointOptions options, String ending) {
        try {
            return store == null ? null : store.beside(key(data, options), ending);
        } catch (IOException e) {
            return null;
        }
    }

    private static DerivedKey key(IdealPointData data, IdealPointOptions options) {
        return DerivedKey.of(
                KIND, VERSION, List.of(DataHash.of(data), options.model().word(), options.identity()));
    }
}
