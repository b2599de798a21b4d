package org.entente.construct.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.cases.Dimension;
import org.entente.cases.Support;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.junit.jupiter.api.Test;

/** Reference values computed apart, with Python, as {@link MutualSupportTest} says. */
class ConsistencyTest {
    private static LevelOf territorial(Setting setting, int ccode) {
        return Consistency.levels(setting, OnRecord.state(ccode)).stream()
                .filter(level -> level.dimension() == Dimension.TERRITORIAL_INTEGRITY)
                .findFirst()
                .orElseThrow();
    }

    private static Finding level(Reading reading, int ccode) {
        return reading.find(Consistency.LEVEL, ccode, 0).orElseThrow();
    }

    @Test
    void azerbaijanIsWeakestOnUkraine() {
        LevelOf level = territorial(OnRecord.all(373, 345), 373);
        assertThat(level.weakest().entry().id()).isEqualTo("UKR_RUS");
        assertThat(level.counts()).containsExactly(5, 1, 0);
        Reading reading = new Consistency().ofState(OnRecord.all(373, 345), OnRecord.state(373));
        Finding mean = level(reading, 373);
        assertThat(mean.estimate().value()).isCloseTo(0.8412518854, within(1e-9));
        assertThat(mean.estimate().lo()).isCloseTo(0.5330679790, within(1e-8));
        assertThat(mean.estimate().hi()).isEqualTo(1);
        assertThat(mean.estimate().percentile()).isCloseTo(98.5795454545, within(1e-9));
        assertThat(mean.estimate().reference()).isEqualTo(176);
        assertThat(mean.counted()).isEqualTo("6 cases, 47 texts: backed 5, withheld 1, opposed 0");
        assertThat(mean.remark()).startsWith("With one case left out: +0.81 to +0.99. Weakest: Ukraine");
    }

    @Test
    void theRowOfGeorgiaIsTheOfficialRecords() {
        CaseLevels.Row georgia = CaseLevels.of(OnRecord.all(373, 345)).of(OnRecord.RECORD.column(373)).stream()
                .filter(row -> row.entry().id().equals("GEO_IDP"))
                .findFirst()
                .orElseThrow();
        assertThat(georgia.texts()).hasSize(18);
        Support azerbaijan = georgia.supports().get(OnRecord.RECORD.column(373));
        assertThat(List.of(azerbaijan.backed(), azerbaijan.withheld(), azerbaijan.opposed(), azerbaijan.absent()))
                .containsExactly(17, 0, 0, 1);
        Support serbia = georgia.supports().get(OnRecord.RECORD.column(345));
        assertThat(List.of(serbia.backed(), serbia.withheld(), serbia.opposed(), serbia.absent()))
                .containsExactly(0, 13, 5, 0);
    }

    @Test
    void indiaOnAllEightCases() {
        LevelOf level = territorial(OnRecord.all(750, 373), 750);
        assertThat(level.cases()).hasSize(8);
        assertThat(level.level()).isCloseTo(0.2006504525, within(1e-9));
        assertThat(level.leaveOneOut()[0]).isCloseTo(0.0864576600, within(1e-9));
        assertThat(level.leaveOneOut()[1]).isCloseTo(0.3721719457, within(1e-9));
    }

    @Test
    void withoutRecentCasesThereIsNoMeanForThePresent() {
        Reading today = new Consistency().ofState(OnRecord.all(345, 373), OnRecord.state(345));
        assertThat(today.findings()).extracting(Finding::about).doesNotContain("intervention");
        assertThat(today.remarks()).anyMatch(remark -> remark.contains("intervention (5 cases, 0 after 2000)"));
        Reading then = new Consistency().ofState(OnRecord.years(1946, 1990, 345), OnRecord.state(345));
        assertThat(then.findings()).extracting(Finding::about).contains("intervention");
        assertThat(level(then, 345).to()).isLessThanOrEqualTo(1990);
    }

    @Test
    void aPairHasBothRowsOfACaseTogether() {
        Reading reading = new Consistency().ofPair(OnRecord.all(373, 345), OnRecord.state(373), OnRecord.state(345));
        assertThat(reading.listings()).extracting(rows -> rows.id()).containsExactly("cases", "other_cases");
        assertThat(reading.listings().get(0).rows().stream()
                        .map(row -> row.get(1))
                        .distinct())
                .hasSizeLessThan(reading.listings().get(0).rows().size());
        assertThat(reading.findings()).noneMatch(finding -> finding.who() == 0);
    }

    @Test
    void aStateWithoutASeatHasNoRow() {
        Reading reading = new Consistency().ofState(OnRecord.all(347, 345), OnRecord.state(347));
        assertThat(reading.filled()).isFalse();
        assertThat(reading.remarks()).hasSize(1);
    }

    @Test
    void casesThatAreAllAlikeHaveNoWeakestAndNoInterval() {
        Reading reading = new Consistency().ofState(OnRecord.years(1946, 1989, 265), OnRecord.state(265));
        Finding intervention = level(reading, 265);
        assertThat(intervention.estimate().value()).isEqualTo(1);
        assertThat(intervention.estimate().noInterval()).isEqualTo("no variation");
        assertThat(intervention.remark()).endsWith("All cases alike, +1.00.");
        assertThat(reading.remarks()).noneMatch(remark -> remark.contains("after 2000"));
    }
}
