package org.entente.construct.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.stat.PanelTrend;
import org.junit.jupiter.api.Test;

/** Reference values computed apart, with numpy from the registry's tables and the votes of the UN Digital Library. */
class FollowUpTest {
    private static CaseCourse course(Setting setting, String id) {
        return Courses.of(setting).list().stream()
                .filter(course -> course.entry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void followsTheStatesSeatedOnAllTexts() {
        CaseCourse georgia = course(OnRecord.all(372, 365), "GEO_IDP");
        assertThat(georgia.columns()).hasSize(190);
        assertThat(georgia.support(georgia.voted().get(0))).isCloseTo(0.0157894737, within(1e-9));
        assertThat(georgia.support(georgia.voted().get(17))).isCloseTo(0.5157894737, within(1e-9));
        PanelTrend trend = georgia.trend(0.9, 1).orElseThrow();
        assertThat(trend.slope()).isCloseTo(0.0228776275, within(1e-9));
        assertThat(trend.ofPoints()).isCloseTo(0.0017539010, within(1e-9));
        assertThat(trend.ofUnits()).isCloseTo(0.00222, within(2e-4));
        PanelTrend ukraine =
                course(OnRecord.all(372, 365), "UKR_RUS").trend(0.9, 1).orElseThrow();
        assertThat(ukraine.slope()).isCloseTo(0.0254547532, within(1e-9));
        assertThat(ukraine.ofPoints()).isCloseTo(0.0131727454, within(1e-9));
        assertThat(ukraine.interval().low()).isCloseTo(0.0254547532 - 1.7247182 * 0.0131727454, within(1e-7));
    }

    @Test
    void aPairHasTheCasesToWhichEitherIsAParty() {
        Reading reading = new FollowUp().ofPair(OnRecord.all(372, 365), OnRecord.state(372), OnRecord.state(365));
        assertThat(reading.findings()).extracting(Finding::about).contains("Georgia: displaced persons");
        Finding georgia = reading.findings().stream()
                .filter(finding -> finding.about().equals("Georgia: displaced persons"))
                .findFirst()
                .orElseThrow();
        assertThat(georgia.counted()).isEqualTo("18 texts, 190 third states seated on all of them");
        assertThat(georgia.remark()).isEqualTo("Record read to 2025-10-29.");
    }

    @Test
    void fewTextsHaveAListAndNoTrend() {
        Reading reading = new FollowUp().ofPair(OnRecord.all(373, 345), OnRecord.state(373), OnRecord.state(345));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.filled()).isTrue();
        assertThat(reading.remarks()).anyMatch(remark -> remark.startsWith("Under 5 texts in 5 years"));
    }

    @Test
    void yearsWithoutATextEndWithTheSliceOrTheLastCheck() {
        CaseCourse of2008 = course(OnRecord.all(373, 345), "AZE_NK");
        assertThat(YearRanges.of(of2008.gaps())).isEqualTo("2009–2024");
        CaseCourse to2012 = course(OnRecord.years(2000, 2012, 373, 345), "AZE_NK");
        assertThat(YearRanges.of(to2012.gaps())).isEqualTo("2009–2012");
    }

    @Test
    void writesRunsOfYearsAsOne() {
        assertThat(YearRanges.of(List.of())).isEqualTo("none");
        assertThat(YearRanges.of(List.of(1990, 1991, 1993, 1994, 1995, 1999))).isEqualTo("1990, 1991, 1993–1995, 1999");
    }
}
