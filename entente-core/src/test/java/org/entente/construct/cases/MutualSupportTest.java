package org.entente.construct.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.junit.jupiter.api.Test;

/**
 * Reference values computed apart, with Python from the registry's tables, the votes of the UN Digital Library
 * ({@code unga_votes_undl.csv.gz}) and the register's families: mean over families, over cases; mid-rank percentile among
 * the states seated on all of the giver's texts and party to none of the cases.
 */
class MutualSupportTest {
    private final MutualSupport construct = new MutualSupport();

    private Reading of(Setting setting, int a, int b) {
        return construct.ofPair(setting, OnRecord.state(a), OnRecord.state(b));
    }

    private static Finding support(Reading reading, int giver, int claimant) {
        return reading.find(SupportGiven.SEATED, giver, claimant).orElseThrow();
    }

    private static Optional<Listing> listing(Reading reading, String id) {
        return reading.listings().stream().filter(rows -> rows.id().equals(id)).findFirst();
    }

    @Test
    void azerbaijanAndSerbiaBackEachOtherOnOneTextEach() {
        Reading reading = of(OnRecord.all(373, 345), 373, 345);
        Finding fromSerbia = support(reading, 345, 373);
        assertThat(fromSerbia.estimate().value()).isEqualTo(1);
        assertThat(fromSerbia.estimate().percentile()).isCloseTo(90, within(1e-9));
        assertThat(fromSerbia.estimate().reference()).isEqualTo(190);
        assertThat(fromSerbia.counted()).isEqualTo("1 of 1 text, 1 case, 1 family");
        Finding fromAzerbaijan = support(reading, 373, 345);
        assertThat(fromAzerbaijan.estimate().value()).isEqualTo(1);
        assertThat(fromAzerbaijan.estimate().percentile()).isCloseTo(80.1047120419, within(1e-9));
        assertThat(fromAzerbaijan.estimate().reference()).isEqualTo(191);
        Finding weaker = reading.find(MutualSupport.WEAKER).orElseThrow();
        assertThat(weaker.estimate().value()).isCloseTo(80.1047120419, within(1e-9));
        assertThat(weaker.remark()).isEqualTo("The weaker direction is from Azerbaijan to Serbia.");
    }

    @Test
    void kosovoHasNoVoteAndItIsSaid() {
        Reading reading = of(OnRecord.all(373, 345), 373, 345);
        assertThat(reading.remarks()).anyMatch(remark -> remark.startsWith("Kosovo, the other party"));
        Reading ofKosovo = of(OnRecord.all(347, 345), 347, 345);
        assertThat(ofKosovo.findings()).isEmpty();
        assertThat(ofKosovo.remarks())
                .contains("Kosovo has no vote in the Assembly: whether it backs others is not on this record.");
    }

    @Test
    void manyTextsAreMeansOverFamiliesAmongStatesSeatedOnAllOfThem() {
        Reading reading = of(OnRecord.all(372, 369), 372, 369);
        Finding fromGeorgia = support(reading, 372, 369);
        assertThat(fromGeorgia.estimate().value()).isCloseTo(0.8461538462, within(1e-9));
        assertThat(fromGeorgia.estimate().percentile()).isCloseTo(74.8691099476, within(1e-9));
        assertThat(fromGeorgia.estimate().reference()).isEqualTo(191);
        Finding fromUkraine = support(reading, 369, 372);
        assertThat(fromUkraine.estimate().value()).isCloseTo(0.8823529412, within(1e-9));
        assertThat(fromUkraine.estimate().percentile()).isCloseTo(93.4210526316, within(1e-9));
    }

    @Test
    void dimensionsAreNeverAveraged() {
        Reading reading = of(OnRecord.all(710, 93), 710, 93);
        List<Finding> fromChina = reading.findings().stream()
                .filter(finding -> finding.indicator().equals(SupportGiven.SEATED) && finding.who() == 710)
                .toList();
        assertThat(fromChina).extracting(Finding::about).containsExactly("non-intervention", "intervention");
        assertThat(fromChina.get(0).estimate().percentile()).isCloseTo(79.9363057325, within(1e-9));
        assertThat(fromChina.get(1).estimate().percentile()).isCloseTo(75.7961783439, within(1e-9));
        assertThat(reading.find(MutualSupport.WEAKER)).isEmpty();
    }

    @Test
    void onlyTextsOfTheSliceCount() {
        Reading before = of(OnRecord.years(2000, 2007, 373, 345), 373, 345);
        assertThat(before.findings()).isEmpty();
        assertThat(listing(before, "texts")).isEmpty();
        Reading of2008 = of(OnRecord.years(2008, 2008, 372, 369), 372, 369);
        assertThat(support(of2008, 369, 372).counted()).isEqualTo("1 of 1 text, 1 case, 1 family");
    }

    @Test
    void amendmentsAndMotionsStandApartEvenWhereTheSliceIsOfWholeTexts() {
        Reading reading = of(OnRecord.all(373, 345), 373, 345);
        Listing apart = listing(reading, "apart").orElseThrow();
        assertThat(apart.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.get(5)).isEqualTo(new Item.Words("amendment")));
    }

    @Test
    void aCapturedSeatIsLeftOutAndListed() {
        Reading reading = of(OnRecord.all(750, 700), 750, 700);
        assertThat(reading.find(SupportGiven.SEATED, 750, 700)).isEmpty();
        assertThat(listing(reading, "captured").orElseThrow().rows()).hasSizeGreaterThan(5);
    }
}
