package org.entente.construct.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.construct.company.InventedWorld.setting;
import static org.entente.construct.company.InventedWorld.state;
import static org.entente.construct.company.InventedWorld.years;

import java.util.List;
import org.entente.construct.Finding;
import org.entente.construct.PairValues;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.stat.AbsencePolicy;
import org.junit.jupiter.api.Test;

/** What ideal points say of two states of an invented world: distance, difference, movement. */
class PositionFindingsTest {
    private static final Convergence CONVERGENCE = new Convergence();
    private static final Asymmetry ASYMMETRY = new Asymmetry();

    private static Setting of(Slice slice) {
        return setting(slice, AbsencePolicy.EXCLUDE, 373, 345);
    }

    private static Reading convergence(Slice slice) {
        return CONVERGENCE.ofPair(of(slice), state(373), state(345));
    }

    private static Reading asymmetry(Slice slice) {
        return ASYMMETRY.ofPair(of(slice), state(373), state(345));
    }

    private static Estimate estimate(Reading reading, String indicator) {
        return reading.find(indicator).orElseThrow().estimate();
    }

    @Test
    void theDistanceIsOfTheLastSessionOfTheHeadsYears() {
        Finding distance =
                convergence(years(2012, 2014)).find("ideal_point_distance").orElseThrow();
        assertThat(distance.to()).isEqualTo(2014);
        assertThat(distance.leads()).isTrue();
        assertThat(distance.estimate().lo()).isBetween(0.0, distance.estimate().value());
        assertThat(distance.estimate().hi()).isGreaterThan(distance.estimate().value());
        assertThat(distance.estimate().percentile()).isBetween(0.0, 100.0);
        assertThat(distance.estimate().reference()).isGreaterThan(200);
    }

    @Test
    void theDifferenceTurnsItsSignWithTheOrderAndTheDistanceDoesNot() {
        Reading one = convergence(years(2012, 2014));
        Reading other = CONVERGENCE.ofPair(of(years(2012, 2014)), state(345), state(373));
        assertThat(estimate(other, "ideal_point_difference").value())
                .isEqualTo(-estimate(one, "ideal_point_difference").value());
        assertThat(estimate(other, "ideal_point_distance").value())
                .isEqualTo(estimate(one, "ideal_point_distance").value());
        assertThat(estimate(one, "ideal_points_near").value()).isBetween(0.0, 1.0);
        assertThat(estimate(one, "ideal_points_near").noInterval()).isNotNull();
    }

    @Test
    void aCompositeWeighsTheSameDistance() {
        PairValues all = CONVERGENCE
                .distribution(of(years(2012, 2014)), "ideal_point_distance")
                .orElseThrow();
        assertThat(all.from()).isEqualTo(2014);
        // By the estimates, as a pair's place among all is; what a page shows is the median of draws.
        assertThat(all.of(345, 373))
                .isCloseTo(
                        Math.abs(estimate(convergence(years(2012, 2014)), "ideal_point_difference")
                                .value()),
                        within(1e-12));
        assertThat(CONVERGENCE.distribution(
                        setting(years(2012, 2014), AbsencePolicy.OWN_CATEGORY, 373, 345), "ideal_point_distance"))
                .isEmpty();
    }

    @Test
    void movementGoesFromTheFirstToTheLastSession() {
        Reading reading = asymmetry(years(2012, 2015));
        Finding own = reading.find("movement", 373, 345).orElseThrow();
        assertThat(List.of(own.from(), own.to())).containsExactly(2012, 2015);
        assertThat(own.estimate().hasInterval()).isTrue();
        assertThat(own.estimate().hasPercentile()).isTrue();
        double both = Math.abs(own.estimate().value())
                + Math.abs(reading.find("movement", 345, 373)
                        .orElseThrow()
                        .estimate()
                        .value());
        Estimate total = estimate(reading, "total_movement");
        assertThat(total.value()).isBetween(total.lo(), total.hi());
        // Draws move more than estimates: absolute values add their noise up.
        assertThat(total.value()).isGreaterThan(both);
    }

    @Test
    void sharesAddUpToOneOrAreNotTold() {
        Reading reading = asymmetry(years(2012, 2015));
        Estimate one = reading.find("movement_share", 373, 345).orElseThrow().estimate();
        Estimate other = reading.find("movement_share", 345, 373).orElseThrow().estimate();
        if (one.defined()) {
            assertThat(one.value() + other.value()).isCloseTo(1, within(1e-12));
        } else {
            assertThat(List.of(one.undefined(), other.undefined())).containsOnly("not told from no movement");
        }
    }

    @Test
    void oneYearIsOneSessionAndHasNoMovement() {
        Finding none = asymmetry(years(2014, 2014)).find("movement").orElseThrow();
        assertThat(none.estimate().undefined()).isEqualTo("too few");
        assertThat(none.remark()).isEqualTo("One session alone, that of 2014.");
        assertThat(asymmetry(years(2014, 2014)).find("movement_share")).isEmpty();
    }

    @Test
    void aSessionIsItsOwnYearWhereverItsVotesFall() {
        Reading reading = convergence(Slice.everything().withSession("68"));
        assertThat(reading.find("ideal_point_distance").orElseThrow().to()).isEqualTo(2013);
    }
}
