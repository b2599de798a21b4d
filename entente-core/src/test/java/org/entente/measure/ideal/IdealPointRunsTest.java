package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.measure.Slice;
import org.entente.notice.Notices;
import org.entente.record.BuiltInRecord;
import org.entente.stat.ideal.Identification;
import org.entente.stat.ideal.Items;
import org.entente.store.DerivedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdealPointRunsTest {
    private static final int UNITED_STATES = 2;
    private static final IdealPointOptions FAST = IdealPointOptions.of(IdealPointModel.PROPER, IdealPointMethod.FAST);

    private static final IdealPointData DATA =
            IdealPointData.of(BuiltInRecord.load(), Slice.everything().withSessions(72, 74), IdealPointModel.PROPER);

    private static final float[][] DRAWN = {{0, 0.5f, 1}, {1, 0.59f, 3}};

    @TempDir
    private Path directory;

    @Test
    void whatIsKeptIsNotComputedAgain() {
        DerivedStore store = new DerivedStore(directory, new Notices());
        List<String> heard = new ArrayList<>();
        IdealPointRun first = new IdealPointRuns(store, (share, words) -> heard.add(words)).get(DATA, FAST);
        assertThat(heard).isNotEmpty();
        heard.clear();
        IdealPointRun second = new IdealPointRuns(store, (share, words) -> heard.add(words)).get(DATA, FAST);
        assertThat(heard).isEmpty();
        assertThat(second.estimate().mean()).isEqualTo(first.estimate().mean());
        assertThat(second.estimate().fit()).isEqualTo(first.estimate().fit());
    }

    @Test
    void otherVotesAreAnotherRun() {
        IdealPointRuns runs = new IdealPointRuns(new DerivedStore(directory, new Notices()), IdealPointProgress.NONE);
        runs.get(DATA, FAST);
        IdealPointData fewer = IdealPointData.of(
                BuiltInRecord.load(), Slice.everything().withSessions(73, 74), IdealPointModel.PROPER);
        assertThat(runs.find(DATA, FAST)).isPresent();
        assertThat(runs.find(fewer, FAST)).isEmpty();
    }

    @Test
    void theScaleIsThatOfAllStatesAndSessionsAndTheUnitedStatesIsPositive() {
        IdealPointRun run = new IdealPointRuns(null, IdealPointProgress.NONE).get(DATA, FAST);
        double[] mean = run.estimate().mean();
        assertThat(Arrays.stream(mean).average().orElseThrow()).isCloseTo(0, within(1e-6));
        assertThat(Arrays.stream(mean).map(each -> each * each).average().orElseThrow())
                .isCloseTo(1, within(1e-6));
        assertThat(mean[run.row(UNITED_STATES, 2018).orElseThrow()]).isPositive();
        assertThat(run.year(run.row(UNITED_STATES, 2018).orElseThrow())).isEqualTo(2018);
        assertThat(run.deviationByDecade()).containsOnlyKeys(2010);
    }

    @Test
    void bytesCutShortAreNoEstimate() {
        byte[] bytes = EstimateFormat.write(estimate(), DRAWN);
        assertThat(EstimateFormat.read(bytes, 2, 1)).isPresent();
        assertThat(EstimateFormat.read(bytes, 3, 1)).isEmpty();
        for (int length = 0; length < bytes.length; length++) {
            Optional<IdealPointEstimate> read = EstimateFormat.read(Arrays.copyOf(bytes, length), 2, 1);
            assertThat(read).as(length + " bytes").isEmpty();
        }
    }

    @Test
    void drawsComeBackAsTheyWere() {
        IdealPointEstimate read = EstimateFormat.read(EstimateFormat.write(estimate(), DRAWN), 2, 1)
                .orElseThrow();
        assertThat(read.draws().count()).isEqualTo(3);
        assertThat(read.draws().of(1)).isEqualTo(DRAWN[1]);
        assertThat(read.items().upper()).containsExactly(3);
    }

    @Test
    void theDistanceOfAPairIsThatOfItsJointDraws() {
        IdealPointRun run = new IdealPointRun(DATA, FAST, estimate());
        PairPosition pair = run.pair(0, 1);
        assertThat(pair.difference()).isEqualTo(-1);
        assertThat(pair.distance()).isCloseTo(1, within(1e-6));
        assertThat(pair.distanceLo()).isCloseTo(0.181, within(1e-6));
        assertThat(pair.near()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(run.pair(1, 0).hi()).isCloseTo(-pair.lo(), within(1e-9));
    }

    @Test
    void theFarthestPairOfASessionHasTheHighestPercentile() {
        IdealPointRun run = new IdealPointRuns(null, IdealPointProgress.NONE).get(DATA, FAST);
        int israel = run.row(666, 2018).orElseThrow();
        int syria = run.row(652, 2018).orElseThrow();
        int states = run.row(UNITED_STATES, 2018).orElseThrow();
        assertThat(run.pair(israel, syria).percentile()).isGreaterThan(99);
        assertThat(run.pair(syria, israel)).returns(run.pair(israel, syria).percentile(), PairPosition::percentile);
        assertThat(run.pair(israel, states).percentile())
                .isLessThan(run.pair(israel, syria).percentile());
        assertThat(run.pair(israel, run.row(666, 2019).orElseThrow()).percentile())
                .isNaN();
    }

    private static IdealPointEstimate estimate() {
        return new IdealPointEstimate(
                new double[] {0, 1},
                new double[] {0.1, 0.2},
                new double[] {-0.2, 0.6},
                new double[] {0, 1},
                new double[] {0.2, 1.4},
                new Items(new double[] {1}, new double[] {2}, new double[] {3}),
                new PointDraws.InMemory(DRAWN),
                new IdealPointFit(10, true, 0.5, 0.1, Double.NaN, Double.NaN, new Identification(0.5, 2)));
    }
}
