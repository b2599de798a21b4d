package org.entente.construct.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.junit.jupiter.api.Test;

/**
 * Reference values by numpy 2.4.6: agreement of the 18,528 reference pairs of 2018–2024 and their covariates written out (of
 * the last year in which all are known: Mali's official language of 2023), one regression on the dummies of both states, by
 * numpy.linalg.lstsq; percentiles by counting.
 */
class DistanceAndExpectationTest {
    private static final Setting SETTING = Asked.all(Asked.BUILT_IN, Asked.AZERBAIJAN, Asked.SERBIA);

    private static Reading reading(int a, int b) {
        return new DistanceAndExpectation().ofPair(SETTING, Asked.state(a), Asked.state(b));
    }

    @Test
    void agreesWithOneRegressionOnDummies() {
        Finding departure = reading(Asked.AZERBAIJAN, Asked.SERBIA)
                .find(DistanceCard.DEPARTURE)
                .orElseThrow();
        assertThat(departure.estimate().value()).isCloseTo(-0.06912667943622863, within(1e-9));
        assertThat(departure.estimate().percentile()).isCloseTo(28.089917962003454, within(1e-6));
        assertThat(departure.estimate().reference()).isEqualTo(18_528);
        assertThat(departure.leads()).isTrue();
        Finding regional =
                reading(Asked.USA, Asked.ISRAEL).find(DistanceCard.REGIONAL).orElseThrow();
        assertThat(regional.estimate().value()).isCloseTo(0.9795477429271282, within(1e-9));
        assertThat(regional.estimate().percentile()).isCloseTo(99.99730138169258, within(1e-6));
        Finding within =
                reading(Asked.USA, Asked.ISRAEL).find(DistanceCard.WITHIN).orElseThrow();
        assertThat(within.estimate().value()).isCloseTo(0.12085026264803456, within(1e-9));
    }

    @Test
    void theIntervalHoldsTheValueAndThePercentileHasOneToo() {
        var estimate = reading(Asked.AZERBAIJAN, Asked.SERBIA)
                .find(DistanceCard.DEPARTURE)
                .orElseThrow()
                .estimate();

        assertThat(estimate.lo()).isLessThan(estimate.value());
        assertThat(estimate.hi()).isGreaterThan(estimate.value());
        assertThat(estimate.percentileLo()).isLessThan(estimate.percentile());
        assertThat(estimate.percentileHi()).isGreaterThan(estimate.percentile());
    }

    @Test
    void whereItExplainsLittleItSaysSo() {
        Finding departure = reading(Asked.AZERBAIJAN, Asked.SERBIA)
                .find(DistanceCard.DEPARTURE)
                .orElseThrow();

        assertThat(departure.remark()).isEqualTo("Distance explains little.");
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        assertThat(reading(Asked.SERBIA, Asked.AZERBAIJAN).findings())
                .isEqualTo(reading(Asked.AZERBAIJAN, Asked.SERBIA).findings());
    }

    @Test
    void everyCovariateHasARow() {
        assertThat(reading(Asked.AZERBAIJAN, Asked.SERBIA).listings())
                .extracting(Listing::id)
                .containsExactly("coefficients");
        assertThat(reading(Asked.AZERBAIJAN, Asked.SERBIA).listings().get(0).rows())
                .hasSize(Covariates.NAMES.size());
    }

    @Test
    void withoutJointVotesThereIsNoFigureButAReason() {
        Reading kosovo = reading(347, Asked.SERBIA);

        assertThat(kosovo.find(DistanceCard.DEPARTURE).orElseThrow().estimate().undefined())
                .isEqualTo("no joint votes");
        assertThat(kosovo.needs()).contains("entente import cow-igo");
    }
}
