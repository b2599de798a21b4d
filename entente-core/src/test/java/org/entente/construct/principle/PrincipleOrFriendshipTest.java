package org.entente.construct.principle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.RandomSlopes;
import org.entente.state.State;
import org.junit.jupiter.api.Test;

/**
 * The built-in record. Expected figures are those of {@code python3 docs/reference/consistency.py} over the files that
 * {@code entente export votes} and {@code entente export rollcalls} write, with
 * {@code entente-core/src/main/resources/org/entente/cases}.
 */
class PrincipleOrFriendshipTest {
    private static final PrincipleOrFriendship CONSTRUCT = new PrincipleOrFriendship();
    private static final Setting ALL = World.everything();
    private static final Slopes SLOPES = Slopes.of(ALL);

    private static State state(int ccode) {
        return World.EVIDENCE.states().get(ccode);
    }

    @Test
    void theModelIsAsIndependentlyFitted() {
        RandomSlopes fit = SLOPES.all().fit().orElseThrow();
        assertThat(SLOPES.all().rows()).isEqualTo(3918);
        assertThat(SLOPES.all().statesWithRow()).isEqualTo(199);
        assertThat(SLOPES.all().cases()).hasSize(24);
        assertThat(SLOPES.all().opponents()).isEqualTo(10);
        assertThat(fit.slope()).isCloseTo(0.248415, within(2e-5));
        assertThat(fit.slopeError()).isCloseTo(0.012025, within(2e-5));
        assertThat(fit.residualVariance()).isCloseTo(0.177202, within(2e-5));
        assertThat(fit.levelVariance()).isCloseTo(0.003708, within(2e-5));
        assertThat(fit.slopeVariance()).isCloseTo(0.011031, within(2e-5));
    }

    @Test
    void theConstantOfACaseIsWhatOneExpectsOfAStateAsNearToTheOneAsToTheOther() {
        assertThat(constant("AZE_NK")).isCloseTo(0.15388, within(2e-5));
        assertThat(constant("UKR_RUS")).isCloseTo(0.48378, within(2e-5));
        assertThat(constant("CUB_EMBARGO")).isCloseTo(0.86855, within(2e-5));
        assertThat(SLOPES.constant(World.EVIDENCE.cases().get("SRB_KOS"))).isEmpty();
    }

    private static double constant(String id) {
        return SLOPES.constant(World.EVIDENCE.cases().get(id)).orElseThrow();
    }

    @Test
    void aStatesDepartureIsAsIndependentlyPredictedAndOnlyGivenWhereItIsReliable() {
        isDeparture(339, -0.103278, 0.688228);
        isDeparture(370, 0.170141, 0.628353);
        isDeparture(220, -0.097934, 0.846705);
        isDeparture(373, -0.031747, 0.120433);
        isDeparture(345, -0.137962, 0.407037);
        assertThat(SLOPES.departure(ALL.record().column(339))).isPresent();
        assertThat(SLOPES.departure(ALL.record().column(373))).isEmpty();
        assertThat(SLOPES.departure(ALL.record().column(345))).isEmpty();
    }

    private static void isDeparture(int ccode, double value, double reliability) {
        RandomSlopes.Departure found =
                SLOPES.all().fit().orElseThrow().departure(ALL.record().column(ccode));
        assertThat(found.value()).isCloseTo(value, within(2e-5));
        assertThat(SLOPES.reliability(found)).isCloseTo(reliability, within(2e-4));
    }

    @Test
    void thePooledSlopeHasTheIntervalOfOtherCasesAndTheRangeWithoutOne() {
        Reading world = CONSTRUCT.ofWorld(ALL);
        Finding pooled = world.findings().get(0);
        Estimate estimate = pooled.estimate();
        assertThat(pooled.leads()).isTrue();
        assertThat(estimate.lo()).isBetween(0.16, 0.21);
        assertThat(estimate.hi()).isBetween(0.29, 0.33);
        double[] without = SLOPES.all().without();
        assertThat(Arrays.stream(without).min().orElseThrow()).isCloseTo(0.228300, within(2e-5));
        assertThat(Arrays.stream(without).max().orElseThrow()).isCloseTo(0.266332, within(2e-5));
        assertThat(pooled.remark()).isEqualTo("With one case left out +0.23 to +0.27.");
        Finding territory = world.findings().get(1);
        assertThat(territory.about()).isEqualTo("territorial integrity");
        assertThat(territory.estimate().value()).isCloseTo(0.189357, within(2e-5));
    }

    @Test
    void aDimensionOfFewerCasesHasRowsAndNoSlope() {
        List<Finding> few = CONSTRUCT.ofWorld(ALL).findings().stream()
                .filter(finding -> finding.about().equals("occupation"))
                .toList();
        assertThat(few).hasSize(1);
        assertThat(few.get(0).estimate().undefined()).isEqualTo("too few");
        assertThat(few.get(0).counted()).startsWith("2 cases, 2 opponents");
    }

    @Test
    void aStateOfFewCasesHasItsRowsAndThePooledSlopeOnly() {
        Reading reading = CONSTRUCT.ofState(ALL, state(373));
        Finding own = reading.find(PrincipleCard.OWN).orElseThrow();
        assertThat(own.estimate().undefined()).isEqualTo("too few");
        assertThat(own.remark()).startsWith("Pooled slope only");
        assertThat(reading.listings().get(0).rows()).hasSize(8);
        assertThat(reading.find(PrincipleCard.DEPARTURE)).isEmpty();
    }

    @Test
    void aStateWithoutASeatHasASentence() {
        Reading reading = CONSTRUCT.ofState(ALL, state(327));
        assertThat(reading.filled()).isFalse();
        assertThat(reading.remarks()).hasSize(1);
    }

    /** The answer of 1990 is made of what was on record by then. */
    @Test
    void aSliceThatEndsKnowsNothingOfLaterTexts() {
        Setting then = World.setting(Slice.everything().withDates(null, LocalDate.of(1990, 12, 31)));
        SlopePool all = Slopes.of(then).all();
        assertThat(all.to()).isLessThanOrEqualTo(1990);
        assertThat(all.fit()).isPresent();
        assertThat(all.cells().cases())
                .allSatisfy(votes -> assertThat(votes.to()).isLessThanOrEqualTo(1990));
    }

    @Test
    void oneYearHasNoSlopeAndAnAbsenceOfItsOwnNoAffinity() {
        Setting year = World.setting(Slice.everything().withYears(2008, 2008));
        assertThat(CONSTRUCT.ofWorld(year).findings().get(0).estimate().undefined())
                .isEqualTo("too few");
        Setting category = World.setting(Slice.everything().withYears(2005, 2010), AbsencePolicy.OWN_CATEGORY);
        assertThat(CONSTRUCT.ofWorld(category).findings().get(0).estimate().undefined())
                .isEqualTo("not defined under this absence policy");
    }
}
