package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class FullSamplerTest {
    private static final int BATCHES = 40;
    private static final int BATCH = 5_000;
    private static final int[][] CHOICES = {{0, 2}, {0, 0}, {1, 0}, {2, 2}, {0, 1}};
    private static final PriorWorld WORLD = PriorWorld.draw(new PriorWorld.Size(9, 6, 8, 0.2, 0.3), 5);
    private static final SamplerOptions SHORT =
            SamplerOptions.DEFAULT.withSweeps(20, 60, 10).withReference(0);

    @Test
    void twoStatesAgreeWithNumericalIntegration() {
        check(new int[] {0, 1}, new int[] {7, 7}, new PosteriorByQuadrature(CHOICES, false));
    }

    @Test
    void onePathAcrossAGapAgreesWithNumericalIntegration() {
        check(new int[] {0, 0}, new int[] {3, 5}, new PosteriorByQuadrature(CHOICES, true));
    }

    private static void check(int[] stateOfRow, int[] sessionOfRow, PosteriorByQuadrature expected) {
        Observations observed = new Observations(1);
        for (int item = 0; item < CHOICES.length; item++) {
            observed.add(0, item, CHOICES[item][0]);
            observed.add(1, item, CHOICES[item][1]);
        }
        OrdinalVotes votes = OrdinalVotes.of(1 + stateOfRow[1], CHOICES.length, stateOfRow, sessionOfRow, observed);
        ChainState state = ChainStart.scattered(votes, SHORT, 0);
        FullSampler sampler = new FullSampler(votes, SHORT.withSweeps(1000, 0, 1), 0, state);
        double[][] batches = new double[BATCHES][5];
        for (double[] batch : batches) {
            for (int sweep = 0; sweep < BATCH; sweep++) {
                sampler.sweep();
                batch[0] += state.theta[0] * state.theta[0] / BATCH;
                batch[1] += state.theta[0] * state.theta[1] / BATCH;
                batch[2] += state.discrimination[0] * state.discrimination[0] / BATCH;
                batch[3] += state.lower[0] / BATCH;
                batch[4] += state.upper[0] / BATCH;
            }
        }
        for (int k = 0; k < expected.means.length; k++) {
            int which = k;
            double[] values =
                    Arrays.stream(batches).mapToDouble(batch -> batch[which]).toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            double squares =
                    Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
            double error = Math.sqrt(squares / BATCHES / (BATCHES - 1));
            assertThat(error).isLessThan(0.04);
            assertThat(mean).isCloseTo(expected.means[k], within(4 * error));
        }
    }

    @Test
    void drawsDoNotDependOnTheNumberOfThreads() throws ExecutionException, InterruptedException {
        for (boolean authors : new boolean[] {false, true}) {
            SamplerOptions options = SHORT.withCompatible(authors);
            assertSame(onThreads(1, options), onThreads(5, options));
        }
    }

    private static SampledChains onThreads(int threads, SamplerOptions options)
            throws ExecutionException, InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> run(options, SamplerRun.start(WORLD.votes(), options, 2), Long.MAX_VALUE))
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRunStoppedSavedAndResumedIsBitForBitTheSame() throws IOException {
        for (boolean authors : new boolean[] {false, true}) {
            SamplerOptions options = SHORT.withCompatible(authors);
            for (long stopAfter : new long[] {1, 30, 90}) {
                SampledChains stopped = run(options, SamplerRun.start(WORLD.votes(), options, 2), stopAfter);
                assertThat(stopped.complete(options)).isFalse();
                List<ChainState> states = List.of(
                        saved(stopped.states().get(0)), saved(stopped.states().get(1)));
                SampledChains resumed = run(options, new SampledChains(stopped.draws(), states), Long.MAX_VALUE);
                SampledChains whole = run(options, SamplerRun.start(WORLD.votes(), options, 2), Long.MAX_VALUE);
                assertThat(resumed.complete(options)).isTrue();
                assertSame(resumed, whole);
            }
        }
    }

    private static ChainState saved(ChainState state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        state.write(new DataOutputStream(bytes));
        return ChainState.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static SampledChains run(SamplerOptions options, SampledChains from, long stopAfter) {
        return SamplerRun.run(WORLD.votes(), options, from, (done, total, left) -> done < stopAfter);
    }

    private static void assertSame(SampledChains one, SampledChains other) {
        for (int chain = 0; chain < one.draws().size(); chain++) {
            Draws draws = one.draws().get(chain);
            Draws others = other.draws().get(chain);
            assertThat(draws.count()).isEqualTo(6).isEqualTo(others.count());
            for (int draw = 0; draw < draws.count(); draw++) {
                assertThat(draws.theta(draw)).isEqualTo(others.theta(draw));
                assertThat(draws.discrimination(draw)).isEqualTo(others.discrimination(draw));
                assertThat(draws.lower(draw)).isEqualTo(others.lower(draw));
                assertThat(draws.upper(draw)).isEqualTo(others.upper(draw));
                assertThat(draws.walk(draw)).isEqualTo(others.walk(draw));
            }
        }
        assertThat(one.draws().get(0).theta(5)).isNotEqualTo(one.draws().get(1).theta(5));
    }

    @Test
    void everyDrawIsOnTheIdentifiedScale() {
        Draws draws = run(SHORT, SamplerRun.start(WORLD.votes(), SHORT, 1), Long.MAX_VALUE)
                .draws()
                .get(0);
        for (int draw = 0; draw < draws.count(); draw++) {
            double[] theta = new double[draws.rows()];
            for (int row = 0; row < theta.length; row++) {
                theta[row] = draws.theta(draw)[row];
            }
            Identification map = Identification.of(WORLD.votes(), theta, 0);
            assertThat(map.shift()).isCloseTo(0, within(1e-6));
            assertThat(map.scale()).isCloseTo(1, within(1e-6));
            for (int item = 0; item < draws.items(); item++) {
                assertThat(draws.lower(draw)[item]).isLessThanOrEqualTo(draws.upper(draw)[item]);
            }
        }
    }

    @Test
    void withoutVotesTheDrawsAreThoseOfThePrior() {
        OrdinalVotes none = OrdinalVotes.of(2, 1, new int[] {0, 0, 1}, new int[] {1, 2, 1}, new Observations(0));
        ChainState state = ChainStart.scattered(none, SHORT, 0);
        FullSampler sampler = new FullSampler(none, SHORT, 0, state);
        double squares = 0;
        for (int sweep = 0; sweep < 20_000; sweep++) {
            sampler.sweep();
            squares += state.theta[2] * state.theta[2];
            assertThat(state.lower[0]).isBetween(-7.0, state.upper[0]);
            assertThat(state.upper[0]).isLessThan(7);
        }
        assertThat(squares / 20_000).isCloseTo(1, within(0.08));
    }

    @Test
    void nothingAtAllOneStateAndAnItemAllVotedAlikeAreAnswered() {
        OrdinalVotes nothing = OrdinalVotes.of(0, 0, new int[0], new int[0], new Observations(0));
        Observations alike = new Observations(1);
        alike.add(0, 0, 2);
        alike.add(0, 1, 0);
        OrdinalVotes one = OrdinalVotes.of(1, 2, new int[] {0}, new int[] {1}, alike);
        for (boolean authors : new boolean[] {false, true}) {
            SamplerOptions options = SHORT.withCompatible(authors).withReference(-1);
            SampledChains empty = SamplerRun.run(
                    nothing, options, SamplerRun.start(nothing, options, 1), (done, total, left) -> true);
            assertThat(empty.draws().get(0).count()).isEqualTo(6);
            Draws draws = SamplerRun.run(one, options, SamplerRun.start(one, options, 1), (done, total, left) -> true)
                    .draws()
                    .get(0);
            assertThat(draws.theta(5)[0]).isZero();
            assertThat(draws.discrimination(5)[0]).isFinite();
            assertThat(draws.upper(5)[0]).isFinite();
        }
    }

    @Test
    void refusesTheStateOfOtherDataAndNoRunAtAll() {
        ChainState other = new ChainState(3, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new FullSampler(WORLD.votes(), SHORT, 0, other));
        assertThatIllegalArgumentException().isThrownBy(() -> SHORT.withSweeps(1, 1, 0));
    }
}
