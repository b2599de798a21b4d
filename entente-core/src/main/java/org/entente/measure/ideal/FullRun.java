package org.entente.measure.ideal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.stat.ideal.SampledChains;
import org.entente.stat.ideal.SamplerOptions;
import org.entente.stat.ideal.SamplerRun;
import org.jspecify.annotations.Nullable;

/** The sampler on a run's data: goes on where an earlier one was stopped, and says where it stands every few minutes. */
final class FullRun {
    private static final double SAVED_EVERY_SECONDS = 300;
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    private final OrdinalVotes votes;
    private final IdealPointOptions options;
    private final SamplerOptions sampler;
    private final @Nullable Path saved;

    /** @param saved where the chains are saved on the way, null for nowhere */
    FullRun(IdealPointData data, IdealPointOptions options, @Nullable Path saved) {
        this.votes = data.votes();
        this.options = options;
        this.saved = saved;
        this.sampler = new SamplerOptions(
                options.model() == IdealPointModel.COMPATIBLE,
                options.burnIn(),
                options.iterations(),
                options.thin(),
                data.reference(),
                options.seed());
    }

    /** The chains, complete unless they were told to stop; then where they stand is saved. */
    SampledChains sample(IdealPointProgress progress) {
        SampledChains chains = start();
        Saver saver = new Saver(chains);
        SamplerRun.run(votes, sampler, chains, (done, total, left) -> {
            progress.at((double) done / total, words(left));
            saver.now(false);
            return !progress.stopped();
        });
        if (!chains.complete(sampler)) {
            saver.now(true);
        }
        return chains;
    }

    private SampledChains start() {
        return Optional.ofNullable(saved)
                .flatMap(file -> ChainFile.read(file, votes, options.chains()))
                .orElseGet(() -> SamplerRun.start(votes, sampler, options.chains()));
    }

    boolean complete(SampledChains chains) {
        return chains.complete(sampler);
    }

    private static String words(double secondsLeft) {
        if (secondsLeft < MINUTE) {
            return String.format(Locale.ROOT, "%.0f s left", secondsLeft);
        }
        return secondsLeft < HOUR
                ? String.format(Locale.ROOT, "%.0f min left", secondsLeft / MINUTE)
                : String.format(Locale.ROOT, "%.1f h left", secondsLeft / HOUR);
    }

    /** Saves chains now and then. */
    private final class Saver {
        private final SampledChains chains;
        private long last = System.nanoTime();

        Saver(SampledChains chains) {
            this.chains = chains;
        }

        void now(boolean surely) {
            if (saved == null || (!surely && (System.nanoTime() - last) / 1e9 < SAVED_EVERY_SECONDS)) {
                return;
            }
            try {
                ChainFile.write(saved, chains);
            } catch (IOException e) {
                throw new UncheckedIOException("the chains cannot be saved: " + e.getMessage(), e);
            }
            last = System.nanoTime();
        }
    }
}
