package org.entente.construct.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.junit.jupiter.api.Test;

/** Counted by hand from the dated record and the table of leaders; intervals by scipy's formula of the Beta quantiles. */
class InstitutionsTest {
    private static Reading reading(Setting setting) {
        return new Institutions().ofPair(setting, Asked.state(Asked.AZERBAIJAN), Asked.state(Asked.SERBIA));
    }

    private static Finding find(Reading reading, String indicator) {
        return reading.find(indicator).orElseThrow();
    }

    private static final Reading NOW = reading(Asked.all(Asked.BUILT_IN, Asked.AZERBAIJAN, Asked.SERBIA));

    @Test
    void theCommissionMetThreeTimesSoThatTheStageIsAtLeastMachinery() {
        assertThat(find(NOW, InstitutionsCard.LEAST).estimate().value()).isEqualTo(4);
        assertThat(find(NOW, InstitutionsCard.MOST).estimate().value()).isEqualTo(5);
        assertThat(find(NOW, InstitutionsCard.MOST).about()).isEqualTo("commitment");
    }

    @Test
    void theStageOfAnEarlierYearUsesNothingLater() {
        Reading then = reading(Asked.years(Asked.BUILT_IN, 2001, 2012, Asked.AZERBAIJAN, Asked.SERBIA));

        assertThat(find(then, InstitutionsCard.LEAST).estimate().value()).isEqualTo(2);
        assertThat(find(then, InstitutionsCard.LEAST).to()).isEqualTo(2012);
    }

    /** Koštunica, Marović, Aliyev and Koštunica again were followed by none, Cvetković, Dačić and Vučić by one each. */
    @Test
    void threeOfSevenEntriesWereFollowedByAContact() {
        Finding retention = find(NOW, InstitutionsCard.RETENTION);

        assertThat(retention.estimate().value()).isCloseTo(3 / 7.0, within(1e-12));
        assertThat(retention.estimate().n()).isEqualTo(7);
        assertThat(retention.counted()).isEqualTo("3 of 7 entries of leaders, by the contacts in this record");
    }

    @Test
    void aShareNamesItsBase() {
        Finding below = find(NOW, InstitutionsCard.BELOW);

        assertThat(below.counted()).endsWith("in this record");
        assertThat(below.estimate().hasInterval()).isTrue();
        assertThat(below.estimate().hasPercentile()).isFalse();
    }

    @Test
    void oneTextOfFiftySixStatesIsNoBilateralPact() {
        assertThat(find(NOW, "bilateral_obligations").estimate().defined())
                .as("the list is not complete: none listed is no data")
                .isFalse();
        assertThat(find(NOW, "multilateral_obligations").estimate().value()).isEqualTo(1);
        assertThat(NOW.listings()).extracting(Listing::id).contains("obligations", "stages", "leader_entries", "seats");
    }

    @Test
    void withoutARecordThereIsNoStage() {
        Setting setting = Asked.all(Asked.BUILT_IN, Asked.FRANCE, Asked.USA);
        Reading reading = new Institutions().ofPair(setting, Asked.state(Asked.FRANCE), Asked.state(Asked.USA));

        assertThat(reading.find(InstitutionsCard.LEAST)).isEmpty();
        assertThat(reading.remarks()).anyMatch(remark -> remark.contains("there is no stage"));
    }
}
