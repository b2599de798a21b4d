package org.entente.construct.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.construct.company.Settings.AZERBAIJAN;
import static org.entente.construct.company.Settings.SERBIA;
import static org.entente.construct.company.Settings.STATES;

import java.util.List;
import java.util.Objects;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.stat.AbsencePolicy;
import org.junit.jupiter.api.Test;

/**
 * Serbia and Azerbaijan in 2008, all votes of the built-in record. Expected: {@code entente export votes --record builtin
 * --year 2008 --all-votes --out votes.csv; python3 docs/reference/company.py votes.csv 345 373}, numpy 2.
 */
class CompanyOf2008Test {
    private static final Setting SETTING = Settings.of(
            Slice.everything().withYears(2008, 2008).withTexts(Slice.Texts.ALL_VOTES),
            AbsencePolicy.EXCLUDE,
            SERBIA,
            AZERBAIJAN);

    @Test
    void meansOfAgreementStandAmongThoseOfAllStates() {
        Reading reading = new Convergence().ofPair(SETTING, SERBIA, AZERBAIJAN);
        Estimate serbia = reading.find("mean_agreement", 345, 0).orElseThrow().estimate();
        assertThat(serbia.value()).isCloseTo(0.794471, within(1e-6));
        assertThat(serbia.percentile()).isCloseTo(28.6096, within(1e-4));
        assertThat(serbia.lo()).isLessThan(serbia.value());
        assertThat(serbia.hi()).isGreaterThan(serbia.value());
        assertThat(reading.find("mean_agreement", 373, 0)
                        .orElseThrow()
                        .estimate()
                        .value())
                .isCloseTo(0.843219, within(1e-6));
    }

    @Test
    void percentilesInThePolesListsAreThoseAmongStatesThatAreNoPole() {
        Reading reading = new MultiVectorVotes().ofState(SETTING, SERBIA);
        List<Finding> poles = reading.findings().stream()
                .filter(finding -> finding.indicator().equals("affinity_to_pole"))
                .toList();
        double[] affinities = {0.090748, 0.126763, 0.030624, -0.026737, 0.116344};
        double[] percentiles = {83.6538, 84.2949, 74.0385, 21.4744, 88.7097};
        for (int pole = 0; pole < affinities.length; pole++) {
            Estimate estimate = poles.get(pole).estimate();
            assertThat(estimate.value()).isCloseTo(affinities[pole], within(1e-6));
            assertThat(estimate.percentile()).isCloseTo(percentiles[pole], within(1e-4));
            assertThat(estimate.percentileLo()).isLessThanOrEqualTo(estimate.percentileHi());
        }
        assertThat(poles.get(0).estimate().reference()).isEqualTo(156);
        assertThat(reading.find("spread").orElseThrow().estimate().value()).isCloseTo(67.2353, within(1e-4));
    }

    @Test
    void textsVotedLikeNoPoleAreCountedAmongThoseThatSplitThem() {
        Estimate share = new MultiVectorVotes()
                .ofState(SETTING, AZERBAIJAN)
                .find("like_no_pole")
                .orElseThrow()
                .estimate();
        assertThat(share.n()).isEqualTo(88);
        assertThat(share.value()).isCloseTo(4 / 88.0, within(1e-12));
        assertThat(share.percentile()).isCloseTo(21.9355, within(1e-4));
    }

    @Test
    void aPoleAndItsMembersHaveNoPoleFigure() {
        for (int ccode : List.of(2, 710, 310)) {
            Reading reading = new MultiVectorVotes().ofState(SETTING, STATES.get(ccode));
            assertThat(reading.filled()).isFalse();
            assertThat(reading.remarks()).singleElement().asString().contains("it has no pole figure");
        }
    }

    @Test
    void otherPolesCanBeNamed() {
        Reading reading = new MultiVectorVotes(List.of("bra", "nato")).ofState(SETTING, SERBIA);
        assertThat(reading.findings().stream()
                        .filter(finding -> finding.indicator().equals("affinity_to_pole"))
                        .map(Finding::about))
                .containsExactly("Brazil", "NATO");
        assertThat(new MultiVectorVotes(List.of("bra", "nato"))
                        .ofState(SETTING, STATES.get(640))
                        .filled())
                .isFalse();
    }

    @Test
    void eachStandsInTheOthersList() {
        Reading reading = new Asymmetry().ofPair(SETTING, SERBIA, AZERBAIJAN);
        assertThat(rank(reading, 345, 373).value()).isEqualTo(58);
        assertThat(rank(reading, 373, 345).value()).isEqualTo(99);
        assertThat(rank(reading, 345, 373).n()).isEqualTo(186);
        Estimate difference =
                reading.find("rank_difference", 345, 373).orElseThrow().estimate();
        assertThat(difference.value()).isEqualTo(-41);
        assertThat(difference.hasInterval()).isTrue();
        assertThat(reading.find("mean_rank_received", 373, 0)
                        .orElseThrow()
                        .estimate()
                        .value())
                .isCloseTo(88.7634, within(1e-4));
        assertThat(reading.find("mean_rank_received", 345, 0)
                        .orElseThrow()
                        .estimate()
                        .value())
                .isCloseTo(112.1774, within(1e-4));
    }

    @Test
    void theConverseMirrorsTheDifference() {
        Estimate one = new Asymmetry()
                .ofPair(SETTING, SERBIA, AZERBAIJAN)
                .find("rank_difference")
                .orElseThrow()
                .estimate();
        Estimate other = new Asymmetry()
                .ofPair(SETTING, AZERBAIJAN, SERBIA)
                .find("rank_difference")
                .orElseThrow()
                .estimate();
        assertThat(other.value()).isEqualTo(-one.value());
        assertThat(other.lo()).isEqualTo(-one.hi());
        assertThat(other.percentile()).isCloseTo(100 - one.percentile(), within(1e-9));
    }

    private static Estimate rank(Reading reading, int of, int other) {
        return reading.find("rank", of, other).orElseThrow().estimate();
    }

    @Test
    void oneYearHasNeitherChangeNorTrend() {
        Reading reading = new Convergence().ofPair(SETTING, SERBIA, AZERBAIJAN);
        assertThat(reading.find("net_change").orElseThrow().estimate().undefined())
                .isEqualTo("too few");
        assertThat(reading.find("trend").orElseThrow().estimate().undefined()).isEqualTo("too few");
    }

    /** The built-in record ends before the December of its last year. */
    @Test
    void theTrendEndsWithTheLastFullYear() {
        int last = Objects.requireNonNull(Settings.RECORD.end()).getYear() - 1;
        Finding trend = trend(Slice.everything().withYears(2008, last + 1));

        assertThat(Settings.RECORD.end().getMonthValue()).isLessThan(12);
        assertThat(trend.to()).isEqualTo(last);
        assertThat(trend.estimate().value())
                .isEqualTo(trend(Slice.everything().withYears(2008, last))
                        .estimate()
                        .value());
    }

    private static Finding trend(Slice slice) {
        Setting setting = Settings.of(slice, AbsencePolicy.EXCLUDE, SERBIA, AZERBAIJAN);
        return new Convergence()
                .ofPair(setting, SERBIA, AZERBAIJAN)
                .find("trend")
                .orElseThrow();
    }

    @Test
    void anAbsenceAsAChoiceOfItsOwnLeavesNoFigure() {
        Setting own =
                Settings.of(Slice.everything().withYears(2008, 2008), AbsencePolicy.OWN_CATEGORY, SERBIA, AZERBAIJAN);
        assertThat(new Convergence().ofPair(own, SERBIA, AZERBAIJAN).filled()).isFalse();
        assertThat(new Asymmetry().ofPair(own, SERBIA, AZERBAIJAN).filled()).isFalse();
        assertThat(new MultiVectorVotes().ofState(own, SERBIA).filled()).isFalse();
    }

    @Test
    void aStateWithoutVotesHasOneSentence() {
        Setting setting = Settings.of(
                Slice.everything().withYears(2008, 2008), AbsencePolicy.EXCLUDE, STATES.get(347), STATES.get(339));
        for (Reading reading : List.of(
                new Convergence().ofPair(setting, STATES.get(347), STATES.get(339)),
                new Asymmetry().ofPair(setting, STATES.get(347), STATES.get(339)))) {
            assertThat(reading.filled()).isFalse();
            assertThat(reading.needs()).isEqualTo("Kosovo and Albania share no recorded vote in 2008.");
        }
        assertThat(new MultiVectorVotes().ofState(setting, STATES.get(347)).needs())
                .isEqualTo("Kosovo cast no vote in 2008.");
    }
}
