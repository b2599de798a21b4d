package org.entente.construct.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Expected values by numpy from the publishers' files (V-Dem v15, UCDP/PRIO 24, COW's state list of 2016): pooled z with
 * {@code nanmean} and {@code nanstd} over the state-years of the system, {@code sqrt(mean(d**2))} a year, mean over years.
 * Rivalries are not among what ships.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrajectoriesTest {
    private static final int AZE = 373;
    private static final int SRB = 345;
    private static final int TUR = 640;
    private static final int RUS = 365;
    private static final int HUN = 310;
    private static final int HOLY_SEE = 1002;
    private static final double FILES = 0.3;

    private final StateRegistry states = StateRegistry.builtIn();
    private final Evidence evidence = new Evidence(
            BuiltInRecord.load(),
            List.of(),
            states,
            CaseRegistry.builtIn(),
            DatedRecord.builtIn(),
            TieRecord.builtIn(),
            null,
            label -> {});
    private final Trajectories trajectories = new Trajectories();

    private Reading reading(int a, int b, Slice slice) {
        Periods.Asked asked = new Periods.Asked(List.of(a, b), slice, !slice.allTime(), List.of());
        Setting setting = Setting.of(evidence, asked, FigureOptions.of(AbsencePolicy.EXCLUDE));
        return trajectories.ofPair(setting, states.get(a), states.get(b));
    }

    private Reading reading(int a, int b) {
        return reading(a, b, Slice.everything().settled(true));
    }

    @Test
    void distancesAndPlacesAreThoseOfAnIndependentComputation() {
        check(reading(AZE, SRB), TrajectoriesCard.CALENDAR, 1.2946, 34, 63.25);
        check(reading(AZE, SRB), TrajectoriesCard.SINCE, 1.029417, 30, 50.5);
        check(reading(TUR, AZE), TrajectoriesCard.CALENDAR, 1.268841, 34, 61.63);
        check(reading(HUN, RUS), TrajectoriesCard.CALENDAR, 1.05671, 79, 47.84);
        check(reading(HUN, RUS), TrajectoriesCard.SINCE, 0.463685, 30, 19.86);
    }

    /** Azerbaijan and Armenia lie in Western Asia and entered in 1991; Türkiye lies there and entered long before. */
    @Test
    void onlyAPairOfOneRegionAndDecadeHasAPlaceAmongSuchPairs() {
        int armenia = 371;

        assertThat(reading(AZE, SRB)
                        .find(TrajectoriesCard.CALENDAR)
                        .orElseThrow()
                        .remark())
                .isEmpty();
        assertThat(reading(TUR, AZE)
                        .find(TrajectoriesCard.CALENDAR)
                        .orElseThrow()
                        .remark())
                .isEmpty();
        assertThat(reading(AZE, armenia)
                        .find(TrajectoriesCard.CALENDAR)
                        .orElseThrow()
                        .remark())
                .contains("pairs of one sub-region");
    }

    private static void check(Reading reading, String indicator, double distance, int years, double percentile) {
        Finding finding = reading.find(indicator).orElseThrow();
        assertThat(finding.estimate().value()).isCloseTo(distance, within(1e-4));
        assertThat(finding.estimate().n()).isEqualTo(years);
        assertThat(finding.estimate().percentile()).isCloseTo(percentile, within(FILES));
        assertThat(finding.estimate().value())
                .isBetween(finding.estimate().lo(), finding.estimate().hi());
        assertThat(finding.estimate().percentile())
                .isBetween(finding.estimate().percentileLo(), finding.estimate().percentileHi());
    }

    @Test
    void eachDimensionIsLeftOutInTurn() {
        List<Finding> findings = reading(HUN, RUS).findings().stream()
                .filter(finding -> finding.indicator().equals(TrajectoriesCard.CALENDAR))
                .toList();

        assertThat(findings).hasSize(3);
        assertThat(findings.get(1).about()).isEqualTo("without electoral democracy");
        assertThat(findings.get(1).estimate().value()).isCloseTo(1.205, within(1e-3));
        assertThat(findings.get(2).estimate().value()).isCloseTo(0.699, within(1e-3));
        assertThat(findings).extracting(Finding::leads).containsExactly(true, false, false);
    }

    @Test
    void whatCameAfterTheSliceIsUnknown() {
        Reading reading =
                reading(HUN, RUS, Slice.everything().withYears(0, 1990).settled(true));

        Finding finding = reading.find(TrajectoriesCard.CALENDAR).orElseThrow();
        assertThat(finding.to()).isEqualTo(1990);
        assertThat(finding.estimate().n()).isEqualTo(45);
    }

    @Test
    void tooFewYearsGiveRowsAndNoFigure() {
        Reading reading =
                reading(AZE, SRB, Slice.everything().withYears(0, 2005).settled(true));

        Finding finding = reading.find(TrajectoriesCard.CALENDAR).orElseThrow();
        assertThat(finding.estimate().undefined()).isEqualTo("too few");
        assertThat(finding.counted()).isEqualTo("15 years");
        assertThat(reading.listings()).allMatch(listing -> !listing.rows().isEmpty());
    }

    @Test
    void aStateOutsideTheSystemHasNoHistory() {
        Reading reading = reading(HOLY_SEE, SRB);

        assertThat(reading.filled()).isFalse();
        assertThat(reading.remarks()).singleElement().asString().contains("the Holy See is in no year from 1946 to");
    }

    @Test
    void aStateEntersAnewAfterTenYearsAway() {
        assertThat(Presence.of(states.get(SRB), 2020))
                .extracting(Presence::entry, Presence::start)
                .containsExactly(1878, 1946);
        assertThat(Presence.of(states.get(366), 2020))
                .extracting(Presence::entry, Presence::start)
                .containsExactly(1991, 1991);
        assertThat(Presence.of(states.get(AZE), 1990).start()).isZero();
        assertThat(Presence.of(states.get(SRB), 2020).words()).isEqualTo("1878–1941, since 1944");
        assertThat(Presence.of(states.get(HUN), 2020).words()).isEqualTo("since 1918");
        assertThat(Presence.of(states.get(RUS), 2020).words()).isEqualTo("since 1816 or before");
    }
}
