package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.measure.Slice;
import org.entente.notice.Notices;
import org.entente.record.BuiltInRecord;
import org.entente.store.DerivedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the sampler: kept, stopped, resumed. */
class SampledRunsTest {
    private static final IdealPointOptions FULL = IdealPointOptions.of(IdealPointModel.PROPER, IdealPointMethod.FULL)
            .withChains(2)
            .withLength(60, 20, 10);

    private static final IdealPointData DATA =
            IdealPointData.of(BuiltInRecord.load(), Slice.everything().withSessions(73, 74), IdealPointModel.PROPER);

    @TempDir
    private Path directory;

    private IdealPointRuns runs(IdealPointProgress progress) {
        return new IdealPointRuns(new DerivedStore(directory, new Notices()), progress);
    }

    /** Stops after so many turns of a chain. */
    private static final class StopsAfter implements IdealPointProgress {
        private int turns;

        StopsAfter(int turns) {
            this.turns = turns;
        }

        @Override
        public void at(double share, String words) {
            assertThat(share).isBetween(0.0, 1.0);
            assertThat(words).endsWith("left");
            turns--;
        }

        @Override
        public boolean stopped() {
            return turns <= 0;
        }
    }

    @Test
    void drawsAreKeptInAFileOfTheirOwnAndReadRowByRow() throws IOException {
        IdealPointRun made = runs(IdealPointProgress.NONE).get(DATA, FULL);
        IdealPointRun kept = runs(IdealPointProgress.NONE).find(DATA, FULL).orElseThrow();
        assertThat(made.estimate().draws().count()).isEqualTo(12).isEqualTo(FULL.draws());
        assertThat(kept.estimate().mean()).isEqualTo(made.estimate().mean());
        for (int row : new int[] {0, 17, DATA.size() - 1}) {
            assertThat(kept.estimate().draws().of(row))
                    .isEqualTo(made.estimate().draws().of(row));
        }
        assertThat(kept.pair(3, 40)).isEqualTo(made.pair(3, 40));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(Path::toString)).hasSize(2).anyMatch(file -> file.endsWith(".draws.parquet"));
        }
    }

    @Test
    void aRunThatWasStoppedGoesOnAsIfItHadNotBeen() {
        IdealPointRun stopped = runs(new StopsAfter(9)).get(DATA, FULL);
        assertThat(stopped.estimate().fit().converged()).isFalse();
        assertThat(stopped.estimate().draws().count()).isEqualTo(5);
        assertThat(runs(IdealPointProgress.NONE).find(DATA, FULL)).isEmpty();
        IdealPointRun resumed = runs(IdealPointProgress.NONE).get(DATA, FULL);
        IdealPointRun whole = new IdealPointRuns(null, IdealPointProgress.NONE).get(DATA, FULL);
        assertThat(resumed.estimate().mean()).isEqualTo(whole.estimate().mean());
        assertThat(resumed.estimate().items().lower())
                .isEqualTo(whole.estimate().items().lower());
    }

    @Test
    void stoppedBeforeTheFirstDrawThereIsNoEstimate() {
        assertThat(runs(new StopsAfter(1)).get(DATA, FULL).estimate().defined()).isFalse();
    }

    @Test
    void damagedChainsBeginAnew() throws IOException {
        runs(new StopsAfter(9)).get(DATA, FULL);
        try (Stream<Path> files = Files.list(directory)) {
            Path chains = files.filter(file -> file.toString().endsWith(".chains"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(chains);
            Files.write(chains, Arrays.copyOf(bytes, bytes.length / 2));
            assertThat(ChainFile.read(chains, DATA.votes(), 2)).isEmpty();
        }
        assertThat(runs(IdealPointProgress.NONE)
                        .get(DATA, FULL)
                        .estimate()
                        .draws()
                        .count())
                .isEqualTo(12);
    }

    @Test
    void aRunNeedsAChainAndADraw() {
        for (int[] lengths : List.of(new int[] {0, 100, 1}, new int[] {1, 10, 20})) {
            assertThatThrownBy(() -> new IdealPointOptions(
                            IdealPointModel.PROPER, IdealPointMethod.FULL, lengths[0], lengths[1], 0, lengths[2], 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
