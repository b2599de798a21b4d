package org.entente.construct.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.construct.company.InventedWorld.setting;
import static org.entente.construct.company.InventedWorld.state;
import static org.entente.construct.company.InventedWorld.years;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.PairValues;
import org.entente.construct.Reading;
import org.entente.construct.ResidualAffinities;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.stat.AbsencePolicy;
import org.junit.jupiter.api.Test;

/** What is beyond blocs of two states of an invented world. */
class BeyondBlocsTest {
    private static final BeyondBlocs BEYOND = new BeyondBlocs();

    private static Setting whole() {
        return setting(years(2012, 2015), AbsencePolicy.EXCLUDE, 373, 345);
    }

    private static Reading reading() {
        return BEYOND.ofPair(whole(), state(373), state(345));
    }

    @Test
    void residualAffinityLeadsOrNoPairEffectIsDetected() {
        Finding leading = reading().findings().get(0);
        BeyondFigures figures = ResidualAffinities.of(whole()).orElseThrow();
        int pair = figures.pair(345, 373);
        assertThat(leading.indicator()).isEqualTo("residual_affinity");
        assertThat(leading.leads()).isTrue();
        Optional<PairValues> all = BEYOND.distribution(whole(), "residual_affinity");
        if (figures.agreement().detected()) {
            assertThat(leading.estimate().value()).isEqualTo(figures.agreement().shrunken(pair));
            assertThat(leading.estimate().hasPercentile()).isTrue();
            assertThat(all.orElseThrow().of(373, 345))
                    .isEqualTo(leading.estimate().value());
        } else {
            assertThat(leading.estimate().undefined()).isEqualTo("no pair effect detected");
            assertThat(all).isEmpty();
        }
    }

    @Test
    void thePlainResidualLiesWithinItsIntervalWithTheOneInSampleBesideIt() {
        Reading reading = reading();
        Estimate plain = reading.find("residual").orElseThrow().estimate();
        assertThat(plain.lo()).isLessThan(plain.value());
        assertThat(plain.hi() - plain.value()).isCloseTo(plain.value() - plain.lo(), within(1e-12));
        assertThat(reading.find("residual_in_sample").orElseThrow().estimate().defined())
                .isTrue();
        assertThat(reading.find("bloc_share").orElseThrow().about()).isEqualTo("all pairs");
    }

    @Test
    void thePartsAddUpToTheAgreementObserved() {
        Listing parts = reading().listings().stream()
                .filter(listing -> listing.id().equals("parts"))
                .findFirst()
                .orElseThrow();
        double sum = parts.rows().stream()
                .map(row -> row.get(1))
                .mapToDouble(item -> ((Item.Plain) item).value())
                .sum();
        Setting setting = whole();
        PairVotes votes = new PairVotes(setting, state(373), state(345));
        double observed =
                votes.estimate(setting.headline(), Measure.AGREEMENT, 1).value();
        assertThat(sum).isCloseTo(observed, within(1e-9));
        assertThat(parts.rows().get(1).get(0)).isEqualTo(new Item.Words("Habits of Azerbaijan"));
    }

    @Test
    void aYearOfTooFewFamiliesIsWidenedAndSaysSo() {
        Slice year = years(2014, 2014);
        Setting setting = setting(year, AbsencePolicy.EXCLUDE, 373, 345);
        assertThat(ResidualAffinities.of(setting).orElseThrow().window().widened())
                .isTrue();
        Finding leading =
                BEYOND.ofPair(setting, state(373), state(345)).findings().get(0);
        assertThat(leading.remark()).startsWith("2014 holds fewer than 50 families of texts: the figure rests on ");
        assertThat(leading.from()).isLessThan(2014);
    }

    @Test
    void absencesThatCountLeaveTheBlocsShared() {
        for (AbsencePolicy policy : List.of(AbsencePolicy.AS_ABSTAIN, AbsencePolicy.OWN_CATEGORY)) {
            Setting setting = setting(years(2012, 2015), policy, 373, 345);
            Reading reading = BEYOND.ofPair(setting, state(373), state(345));
            assertThat(reading.findings().get(0).estimate().undefined())
                    .isEqualTo("not defined under this absence policy");
            assertThat(reading.remarks()).singleElement().asString().contains("votes cast alone");
            assertThat(reading.find("shared_blocs")).isPresent();
            assertThat(BEYOND.distribution(setting, "residual_affinity")).isEmpty();
        }
    }

    @Test
    void aStateThatNeverVotedLeavesTheBlocsShared() {
        Setting setting = setting(years(2012, 2015), AbsencePolicy.EXCLUDE, 373, 339);
        Reading reading = BEYOND.ofPair(setting, state(373), state(339));
        assertThat(reading.findings().get(0).estimate().undefined()).isEqualTo("no joint votes");
        assertThat(reading.find("shared_blocs").orElseThrow().estimate().defined())
                .isTrue();
        assertThat(reading.find("residual")).isEmpty();
    }
}
