package org.entente.construct.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Reading;
import org.junit.jupiter.api.Test;

class RegisterReciprocityTest {
    private static final Reading WORLD = new MutualSupport().ofWorld(OnRecord.all());

    /** Expected: {@code python3 docs/reference/consistency.py} over the built-in record. */
    @Test
    void theRegisterIsAsIndependentlyCorrelated() {
        Finding finding = WORLD.findings().get(0);
        assertThat(finding.estimate().n()).isEqualTo(207);
        assertThat(finding.counted()).isEqualTo("207 pairs of claims, 27 claims");
        assertThat(finding.estimate().value()).isCloseTo(0.166513, within(1e-5));
        assertThat(finding.estimate().noInterval()).isEqualTo("tested by permutation");
        assertThat(WORLD.remarks()).hasSize(1);
        assertThat(WORLD.remarks().get(0)).contains("of 2000 permutations");
    }

    /** The row of Azerbaijan and Serbia has the percentiles that the pair's own reading has. */
    @Test
    void aPairsRowIsWhatItsDossierSays() {
        List<Item> row = WORLD.listings().get(0).rows().get(0);
        Reading pair = new MutualSupport().ofPair(OnRecord.all(373, 345), OnRecord.state(373), OnRecord.state(345));
        assertThat(row.get(0))
                .isEqualTo(new Item.OfState(373, OnRecord.all().on().getYear()));
        assertThat(row.get(4))
                .isEqualTo(new Item.Plain(
                        pair.find(SupportGiven.SEATED, 373, 345)
                                .orElseThrow()
                                .estimate()
                                .percentile(),
                        0,
                        false));
    }

    @Test
    void aYearOfFewClaimsHasNoFigure() {
        Reading year = new MutualSupport().ofWorld(OnRecord.years(1965, 1965));
        assertThat(year.findings().get(0).estimate().undefined()).isEqualTo("too few");
        assertThat(year.remarks()).isEmpty();
    }
}
