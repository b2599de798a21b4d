package org.entente.measure.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.measure.Estimate;
import org.entente.stat.PairIndex;
import org.entente.stat.latent.LatentModel;
import org.junit.jupiter.api.Test;

/** Two camps of states that are close within and not across, in votes and in trade; the last state has no tie known. */
class LatentSpaceTest {
    private static final int[] CODES = {2, 20, 40, 70, 100, 200, 210, 220, 230, 255, 290, 365};
    private static final LatentModel MODEL =
            LatentModel.withDefaults().withRank(1).withChains(2).withIterations(100, 200, 2);

    private final Random dice = new Random(1);

    private double[] camps(double within) {
        int known = CODES.length - 1;
        double[] values = new double[PairIndex.count(CODES.length)];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < known; i++) {
            for (int j = i + 1; j < known; j++) {
                double base = i % 2 == j % 2 ? within : 0;
                values[PairIndex.of(i, j, CODES.length)] = base + 0.2 * dice.nextGaussian();
            }
        }
        return values;
    }

    private LatentSpace space() {
        double[] votes = camps(1);
        int[] n = new int[votes.length];
        Arrays.fill(n, 40);
        double[] trade = camps(1);
        trade[PairIndex.of(0, 2, CODES.length)] = Double.NaN;
        double[] constant = new double[votes.length];
        return LatentSpace.of(
                CODES,
                List.of(
                        new PairLayer("votes", "votes", 2013, 2019, votes, false, n, List.of("votes:1")),
                        PairLayer.ranked("trade", "trade", 2014, 2014, trade, List.of("trade:1")),
                        PairLayer.ranked("pacts", "pacts", 2014, 2014, constant, List.of("pacts:1"))),
                MODEL);
    }

    @Test
    void aPairOfOneCampHasMoreInCommonThanOneOfTwo() {
        LatentSpace.Figures together = space().together();

        Estimate same = together.estimate(2, 100);
        Estimate across = together.estimate(2, 20);

        assertThat(same.lo()).isGreaterThan(0).isLessThan(same.value());
        assertThat(same.hi()).isGreaterThan(same.value());
        assertThat(across.hi()).isLessThan(0);
        assertThat(same.percentile()).isGreaterThan(across.percentile());
        assertThat(same.percentile()).isBetween(same.percentileLo(), same.percentileHi());
        assertThat(together.estimate(100, 2)).usingRecursiveComparison().isEqualTo(same);
    }

    @Test
    void countsWhatIsKnownAndNamesWhatItRestsOn() {
        LatentSpace space = space();

        assertThat(space.of(0).estimate(2, 40).n()).isEqualTo(40);
        assertThat(space.of(0).estimate(2, 40).origins()).containsExactly("votes:1");
        assertThat(space.together().estimate(2, 40).n()).isEqualTo(2);
        assertThat(space.together().estimate(2, 20).n()).isEqualTo(3);
        assertThat(space.together().estimate(2, 40).origins()).containsExactly("votes:1", "trade:1");
        assertThat(space.years()).isEqualTo("votes 2013–2019, trade 2014, pacts 2014");
        assertThat(space.layers()).hasSize(3);
    }

    @Test
    void aPairNotKnownInALayerHasAFigureThereButNoPlace() {
        Estimate estimate = space().of(1).estimate(2, 40);

        assertThat(estimate.defined()).isTrue();
        assertThat(estimate.value()).isGreaterThan(0);
        assertThat(estimate.hasPercentile()).isFalse();
        assertThat(estimate.reference()).isZero();
    }

    @Test
    void withoutATieOrOutsideTheStatesThereIsNoData() {
        LatentSpace space = space();
        LatentSpace.Figures trade = space.of(1);

        assertThat(space.says(2)).isFalse();
        assertThat(trade.estimate(2, 365).undefined()).isEqualTo("no data");
        assertThat(trade.estimate(2, 999).defined()).isFalse();
        assertThat(trade.estimate(2, 2).defined()).isFalse();
        assertThat(trade.values()[PairIndex.of(0, 11, CODES.length)]).isNaN();
    }

    @Test
    void withoutChainsThatAgreeThereIsNoInterval() {
        double[] votes = camps(1);
        int[] n = new int[votes.length];
        PairLayer layer = new PairLayer("votes", "votes", 2013, 2019, votes, true, n, List.of());
        LatentModel tooShort = MODEL.withRank(4).withChains(4).withIterations(0, 4, 1);

        LatentSpace space = LatentSpace.of(CODES, List.of(layer), tooShort);
        Estimate estimate = space.of(0).estimate(2, 100);

        assertThat(space.diagnostics().rHat()).isGreaterThan(1.1);
        assertThat(estimate.defined()).isTrue();
        assertThat(estimate.hasInterval()).isFalse();
        assertThat(estimate.noInterval()).isEqualTo("the chains have not mixed");
    }

    /** Counts by steps of a fifth from where that share of the pairs has none. */
    private static double[] counts(double[] values, double none) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double bound = sorted[(int) (none * sorted.length) - 1];
        return Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? value : Math.ceil(Math.max(0, value - bound) / 0.2))
                .toArray();
    }

    private LatentSpace withPacts(double none) {
        double[] votes = camps(1);
        int[] n = new int[votes.length];
        return LatentSpace.of(
                CODES,
                List.of(
                        new PairLayer("votes", "votes", 2013, 2019, votes, false, n, List.of()),
                        PairLayer.ranked("pacts", "pacts of defence", 2014, 2014, counts(camps(1), none), List.of())),
                MODEL);
    }

    @Test
    void whereMostPairsHaveTheSameValueNoFigureHasAnInterval() {
        LatentSpace heaped = withPacts(0.8);

        assertThat(heaped.diagnostics().rHat()).isLessThan(1.1);
        for (LatentSpace.Figures figures : List.of(heaped.of(0), heaped.of(1), heaped.together())) {
            Estimate estimate = figures.estimate(2, 100);
            assertThat(estimate.defined()).isTrue();
            assertThat(estimate.hasPercentile()).isTrue();
            assertThat(estimate.hasInterval()).isFalse();
            assertThat(estimate.percentileLo()).isNaN();
            assertThat(estimate.noInterval()).isEqualTo("most pairs have the same value: pacts of defence");
        }
    }

    @Test
    void whereFewerThanHalfHaveTheSameValueFiguresHaveIntervals() {
        LatentSpace counted = withPacts(0.3);

        assertThat(counted.diagnostics().rHat()).isLessThan(1.1);
        for (LatentSpace.Figures figures : List.of(counted.of(0), counted.of(1), counted.together())) {
            Estimate estimate = figures.estimate(2, 100);
            assertThat(estimate.hasInterval()).isTrue();
            assertThat(estimate.percentile()).isBetween(estimate.percentileLo(), estimate.percentileHi());
            assertThat(estimate.noInterval()).isNull();
        }
    }

    @Test
    void whatIsInCommonIsALargePartOfWhatCampsDiffer() {
        LatentSpace space = space();

        assertThat(space.share(0)).isBetween(0.5, 1.0);
        assertThat(space.diagnostics().rHat()).isCloseTo(1, within(0.2));
    }
}
