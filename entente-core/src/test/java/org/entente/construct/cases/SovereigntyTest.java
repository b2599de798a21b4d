package org.entente.construct.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.junit.jupiter.api.Test;

/**
 * Reference values computed apart, with Python from the table, the votes of the UN Digital Library and the register's
 * families; they hold where the built-in record has the library's cells, else nearly.
 */
class SovereigntyTest {
    private static Reading of(Setting setting, int ccode) {
        return new Sovereignty().ofState(setting, OnRecord.state(ccode));
    }

    private static Finding above(Reading reading, NormGroup group) {
        return reading.findings().stream()
                .filter(finding -> finding.indicator().equals(Sovereignty.ABOVE)
                        && finding.about().equals(group.label()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void measuresVotesAboveTheOthersByGroup() {
        Setting years = OnRecord.years(2013, 2019, 750);
        Reading india = of(years, 750);
        Finding coercive = above(india, NormGroup.COERCIVE);
        assertThat(coercive.estimate().value()).isCloseTo(0.4693080357, within(1e-9));
        assertThat(coercive.estimate().noInterval()).isEqualTo("under 30 texts");
        assertThat(coercive.counted()).isEqualTo("backed the norm on 11 of 11 texts, 2 families");
        assertThat(coercive.from()).isEqualTo(2013);
        assertThat(above(india, NormGroup.SCRUTINY).estimate().value()).isCloseTo(0.7139880952, within(2e-3));
        assertThat(above(of(years, 140), NormGroup.COERCIVE).estimate().value()).isCloseTo(0.1282552083, within(1e-9));
    }

    @Test
    void boundsOnlyWhatRestsOnManyTextsAndFamilies() {
        Reading india = of(OnRecord.all(750), 750);
        Finding scrutiny = above(india, NormGroup.SCRUTINY);
        assertThat(scrutiny.estimate().value()).isCloseTo(0.5042763678, within(2e-3));
        assertThat(scrutiny.estimate().lo()).isLessThan(scrutiny.estimate().value());
        assertThat(scrutiny.estimate().hi()).isGreaterThan(scrutiny.estimate().value());
        assertThat(above(india, NormGroup.COERCIVE).estimate().hasInterval()).isFalse();
    }

    @Test
    void theEmbargoIsARowAndNoFigure() {
        Reading azerbaijan = of(OnRecord.all(373), 373);
        assertThat(azerbaijan.findings()).noneMatch(finding -> finding.about().equals(NormGroup.EMBARGO.label()));
        assertThat(azerbaijan.remarks())
                .anyMatch(remark ->
                        remark.contains("embargo against Cuba (backed the norm on 28 of 33 texts, 1 family)"));
        assertThat(azerbaijan.listings().get(0).rows())
                .anyMatch(row -> row.get(0).equals(new Item.Words(NormGroup.EMBARGO.label())));
    }

    @Test
    void aPairHasCountsOfTextsVotedAlikeAndNoScore() {
        Reading pair = new Sovereignty()
                .ofPair(OnRecord.years(2013, 2019, 373, 345), OnRecord.state(373), OnRecord.state(345));
        assertThat(pair.findings()).isNotEmpty().noneMatch(finding -> finding.who() == 0);
        Listing alike = pair.listings().stream()
                .filter(rows -> rows.id().equals("alike"))
                .findFirst()
                .orElseThrow();
        assertThat(alike.rows().get(0))
                .isEqualTo(List.of(
                        new Item.Words("coercive measures"), new Item.Count(11), new Item.Count(0), new Item.Count(0)));
    }

    @Test
    void aStateWithoutASeatIsSaidToHaveNone() {
        Reading kosovo = of(OnRecord.all(347, 345), 347);
        assertThat(kosovo.findings()).isEmpty();
        assertThat(kosovo.filled()).isFalse();
        assertThat(kosovo.remarks()).hasSize(1);
    }
}
