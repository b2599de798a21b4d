package org.entente.construct.principle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.stat.TwoCases;
import org.junit.jupiter.api.Test;

/** Expected shares are those of {@code python3 docs/reference/consistency.py}, as in {@link PrincipleOrFriendshipTest}. */
class UnequalTreatmentTest {
    private static final Setting ALL = World.everything();
    private static final CasePairs PAIRS = CasePairs.of(ALL);

    private static CasePair pair(String first, String second) {
        return PAIRS.list().stream()
                .filter(pair -> pair.first().entry().id().equals(first)
                        && pair.second().entry().id().equals(second))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesAreAsIndependentlyCounted() {
        CasePair kosovo = pair("SRB_KOS", "UKR_RUS");
        TwoCases found = kosovo.found();
        assertThat(found.states()).isEqualTo(189);
        assertThat(found.both()).isCloseTo(0.174603, within(1e-6));
        assertThat(found.firstAlone()).isCloseTo(0.121693, within(1e-6));
        assertThat(found.secondAlone()).isCloseTo(0.365079, within(1e-6));
        assertThat(found.against()).isCloseTo(0.137566, within(1e-6));
        assertThat(found.correlation()).isCloseTo(-0.309503, within(1e-6));
        assertThat(found.difference()).isCloseTo(-0.099715, within(1e-6));
        assertThat(kosovo.independent().split()).isCloseTo(0.401109, within(1e-6));
        TwoCases georgia = pair("UKR_RUS", "GEO_IDP").found();
        assertThat(georgia.states()).isEqualTo(190);
        assertThat(georgia.secondAlone()).isZero();
        assertThat(georgia.correlation()).isCloseTo(0.761160, within(1e-6));
    }

    @Test
    void theStatesThatSplitAreThoseOfTheShares() {
        for (CasePair pair : PAIRS.enough()) {
            int first = pair.split(pair.first(), pair.second()).length;
            int second = pair.split(pair.second(), pair.first()).length;
            assertThat((double) (first + second) / pair.columns().length)
                    .isCloseTo(pair.found().split(), within(1e-12));
        }
    }

    @Test
    void everyShareLiesInItsIntervalAndPairsLongApartAreMarked() {
        for (CasePair pair : PAIRS.enough()) {
            Estimate split = pair.estimate(ALL, "share", TwoCases::split);
            if (split.hasInterval()) {
                assertThat(split.value()).isBetween(split.lo(), split.hi());
            }
        }
        assertThat(pair("AZE_NK", "SRB_KOS").farApart()).isFalse();
        assertThat(pair("AZE_NK", "CYP_TUR").farApart()).isTrue();
    }

    @Test
    void pairsOfOneDimensionAloneAndTheFewestStatesWithoutAFigure() {
        assertThat(PAIRS.list())
                .allSatisfy(pair -> assertThat(pair.first().entry().dimension())
                        .isEqualTo(pair.second().entry().dimension()));
        CasePair few =
                PAIRS.list().stream().filter(pair -> !pair.enough()).findFirst().orElseThrow();
        assertThat(few.estimate(ALL, "share", TwoCases::split).undefined()).isEqualTo("too few");
        Reading reading = new UnequalTreatment().ofWorld(ALL);
        Listing rows = reading.listings().get(0);
        assertThat(rows.rows()).hasSize(PAIRS.list().size());
        assertThat(reading.findings()).hasSize(PAIRS.enough().size());
    }

    @Test
    void aSliceWithoutTwoLikeCasesHasASentence() {
        Reading reading =
                new UnequalTreatment().ofWorld(World.setting(Slice.everything().withYears(1946, 1946)));
        assertThat(reading.filled()).isFalse();
        assertThat(reading.remarks()).hasSize(1);
    }
}
