package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompositeRunsTest {
    private static final int ROWS = 600;

    private static CompositeParts parts(int parts, boolean same) {
        double[][] values = new double[parts][];
        for (int part = 0; part < parts; part++) {
            values[part] = new Random(same ? 1 : part).doubles(200).toArray();
        }
        return CompositeParts.of(values);
    }

    @Test
    void weightsAreDirichletRoundTheUsers() {
        List<CompositeRuns.Run> runs = CompositeRuns.of(parts(2, false), 0, new double[] {3, 1}, 20, 4000, 5);
        double[] shares = runs.stream()
                .filter(run -> run.sample() == 0)
                .mapToDouble(run -> run.weights()[0])
                .toArray();
        double mean = Arrays.stream(shares).average().orElseThrow();
        double variance = Arrays.stream(shares)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.75, within(0.005));
        assertThat(variance).isCloseTo(0.75 * 0.25 / 21, within(0.0006));
    }

    @Test
    void everyDesignIsPickedAsOften() {
        List<CompositeRuns.Run> runs = CompositeRuns.of(parts(2, false), 0, new double[] {1, 1}, 20, 4000, 5);
        for (CompositeDesign design : CompositeDesign.values()) {
            assertThat(runs.stream()
                            .filter(run -> run.sample() == 0 && run.design() == design)
                            .count())
                    .isBetween(900L, 1100L);
        }
    }

    @Test
    void whereAllPartsAgreeNothingMovesTheRank() {
        List<CompositeRuns.Run> runs = CompositeRuns.of(parts(3, true), 9, new double[] {1, 1, 1}, 20, 50, 5);
        assertThat(runs)
                .extracting(CompositeRuns.Run::place)
                .containsOnly(runs.get(0).place());
        assertThat(CompositeRuns.indices(runs, 5, 0.9))
                .allMatch(input -> Double.isNaN(input.total().value()));
    }

    @Test
    void runsAreThoseOfTheSeedAndIndicesAreInOrder() {
        CompositeParts parts = parts(3, false);
        double[] weights = {4, 1, 1};
        List<CompositeRuns.Run> runs = CompositeRuns.of(parts, 3, weights, 10, ROWS, 7);
        List<CompositeRuns.Run> again = CompositeRuns.of(parts, 3, weights, 10, ROWS, 7);
        assertThat(CompositeRuns.places(runs, 4)).isEqualTo(CompositeRuns.places(again, 4));
        List<SobolIndices.Input> inputs = CompositeRuns.indices(runs, 7, 0.9);
        assertThat(inputs).hasSize(CompositeRuns.COMMON + 3);
        assertThat(inputs).allSatisfy(input -> assertThat(input.total().value()).isGreaterThanOrEqualTo(0));
        assertThat(inputs.get(2).total().value())
                .as("all weights together account for at least as much as any of them")
                .isGreaterThanOrEqualTo(inputs.get(3).total().value() - 0.1);
    }

    @Test
    void everyRunHasTheSampleItIsNamedAfter() {
        List<CompositeRuns.Run> runs = CompositeRuns.of(parts(2, false), 3, new double[] {1, 1}, 10, 30, 7);
        assertThat(runs).hasSize(30 * 7);
        CompositeRuns.Run a = runs.get(4);
        CompositeRuns.Run allWeights = runs.get(4 * 30 + 4);
        CompositeRuns.Run b = runs.get(30 + 4);
        assertThat(allWeights.weights()).containsExactly(b.weights());
        assertThat(allWeights.design()).isEqualTo(a.design());
    }

    @Test
    void refusesAWeightOfNothing() {
        assertThatThrownBy(() -> CompositeRuns.of(parts(2, false), 0, new double[] {1, 0}, 10, 5, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
