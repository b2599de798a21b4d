package org.entente.construct.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Slice;
import org.entente.state.State;
import org.junit.jupiter.api.Test;

/** The construct in an invented world of thirty years. */
class DurabilityTest {
    private static final Slice ALL = Slice.everything().settled(true);
    private static final Evidence EVIDENCE = InventedCourse.evidence(24, 30);
    private static final Durability DURABILITY = new Durability();

    private static State state(int column) {
        return EVIDENCE.states().get(EVIDENCE.record().ccode(column));
    }

    private static Reading reading(Slice slice) {
        return DURABILITY.ofPair(InventedCourse.setting(EVIDENCE, slice, 3, 11), state(3), state(11));
    }

    @Test
    void givesForecastsWithWideningIntervals() {
        List<Finding> forecasts = reading(ALL).findings().stream()
                .filter(finding -> finding.indicator().equals(PairForecast.ID))
                .toList();
        assertThat(forecasts)
                .extracting(Finding::about)
                .containsExactly("2020, 1 year ahead", "2022, 3 years ahead", "2024, 5 years ahead");
        double before = 0;
        for (Finding forecast : forecasts) {
            assertThat(forecast.estimate().lo()).isLessThan(forecast.estimate().value());
            double width = forecast.estimate().hi() - forecast.estimate().lo();
            assertThat(width).isGreaterThan(before);
            assertThat(forecast.to()).isEqualTo(2019);
            before = width;
        }
    }

    @Test
    void aQuestionAboutAnEarlierYearGetsItsForecast() {
        Reading earlier = reading(ALL.withYears(2008, 2010));
        assertThat(earlier.findings().get(0).about()).isEqualTo("2011, 1 year ahead");
        assertThat(earlier.findings().get(0).to()).isEqualTo(2010);
        Forecasts forecasts = Forecasts.of(InventedCourse.setting(EVIDENCE, ALL.withYears(1990, 2010), 3, 11));
        assertThat(forecasts.scores()).allMatch(score -> score.origin() <= 2010);
        assertThat(forecasts.backtest(Horizon.FIVE, .9).origins()).allMatch(score -> score.origin() <= 2005);
    }

    @Test
    void aPairWithTooFewYearsHasNoForecastAndSaysWhy() {
        Reading early = reading(ALL.withYears(1990, 1996));
        assertThat(early.findings().get(0).estimate().undefined()).isEqualTo("too few");
        assertThat(early.remarks()).anyMatch(remark -> remark.startsWith("No forecast: it needs 10 years"));
    }

    @Test
    void theWorldsReadingIsTheBacktest() {
        Setting setting = InventedCourse.setting(EVIDENCE, ALL, 3, 11);
        Reading world = DURABILITY.ofWorld(setting);
        Backtest backtest = Forecasts.of(setting).backtest(Horizon.ONE, .9);
        Finding coverage = world.find(BacktestReading.COVERAGE).orElseThrow();
        assertThat(coverage.estimate().value())
                .isCloseTo(backtest.sum(HorizonScore::covered) / backtest.sum(HorizonScore::count), within(1e-12));
        assertThat(coverage.estimate().value()).isBetween(.7, 1.0);
        assertThat(world.listings()).extracting(listing -> listing.id()).contains("backtest", "backtest_decades");
    }

    @Test
    void valuesOfAllPairsAreThoseOfEach() {
        Setting setting = InventedCourse.setting(EVIDENCE, ALL, 3, 11);
        int pair = Forecasts.of(setting).affinity().pair(3, 11);
        for (String indicator : DURABILITY.weighed()) {
            double value =
                    DURABILITY.distribution(setting, indicator).orElseThrow().values()[pair];
            assertThat(value)
                    .isEqualTo(reading(ALL)
                            .find(indicator)
                            .orElseThrow()
                            .estimate()
                            .value());
        }
    }

    @Test
    void scoresSurviveBeingKept() {
        List<OriginScore> scores =
                Forecasts.of(InventedCourse.setting(EVIDENCE, ALL, 3, 11)).scores();
        assertThat(OriginScore.list(OriginScore.numbers(scores))).isEqualTo(scores);
    }
}
