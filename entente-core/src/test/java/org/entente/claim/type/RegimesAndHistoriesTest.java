package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.claim.Words;
import org.entente.construct.Evidence;
import org.entente.measure.Estimate;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesAndHistoriesTest {
    /**
     * Distances on V-Dem's v2x_polyarchy of the year before the text, and 100 minus the mid-rank percentile among all pairs
     * of the file, by Python from vdem_v15_core_indices.csv.gz: Azerbaijan and Serbia 2024 .140 and 69.98, Norway and
     * Denmark 2014 .032 and 92.37. The file has 179 countries, the record the 174 of them that were states.
     */
    @ParameterizedTest
    @CsvSource({"AZE, SRB, 2025-03-01, 0.140, 69.98", "NOR, DNK, 2015-03-01, 0.032, 92.37"})
    void nearnessIsThePlaceAmongAllPairs(String one, String other, String date, double distance, double nearness) {
        Estimate estimate = Said.of("not_ideological", date)
                .who(one, other)
                .first()
                .estimate()
                .orElseThrow();

        assertThat(estimate.value()).isCloseTo(distance, within(1e-9));
        assertThat(estimate.percentile()).isCloseTo(nearness, within(0.5));
        assertThat(estimate.percentileLo()).isLessThan(estimate.percentile());
        assertThat(estimate.percentileHi()).isGreaterThan(estimate.percentile());
    }

    @ParameterizedTest
    @CsvSource({
        "NOR, DNK, 2015-03-01, O",
        "CUB, VEN, 2005-03-01, C",
        "USA, SAU, 2010-03-01, C",
        "CHN, VNM, 1985-03-01, O",
        "FRA, POL, 1970-03-01, C",
        "AZE, SRB, 2026-02-16, O",
        "AZE, SRB, 2013-02-16, C",
    })
    void unlikeRegimesSupportAndAlikeOnesOfOneClassDoNot(String one, String other, String date, Standing standing) {
        assertThat(Said.of("not_ideological", date).who(one, other).standing()).isEqualTo(standing);
    }

    @Test
    void alikeRegimesCannotContradictByThemselves() {
        assertThat(Said.of("not_ideological", "2015-03-01")
                        .who("NOR", "DNK")
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.MIXED);
    }

    @Test
    void aStateThatIsNotCodedHasNoState() {
        Indicator uncoded =
                Said.of("not_ideological", "2015-03-01").who("NOR", "LIE").first();
        assertThat(uncoded.why()).isEqualTo(Why.NO_DATA);
        Evidence none = Worlds.of(Worlds.table(Layers.BORDER, new Coverage(1990, 2020, true, "")));
        Indicator bare = Said.of("not_ideological", "2015-03-01")
                .who("NOR", "DNK")
                .against(none)
                .first();
        assertThat(bare.why()).isEqualTo(Why.NO_DATA);
        assertThat(bare.sentence()).contains("entente import vdem");
    }

    /** A record that goes on for others leaves an older year of the two in use. */
    @Test
    void theLastYearThatHasBothIsUsed() {
        Evidence regimes = Worlds.of(Worlds.table(
                Layers.REGIME,
                new Coverage(2009, 2010, false, ""),
                Tie.ofYear(385, 0, 2009, "polyarchy", 0.9).within(0.85, 0.95, 0.03),
                Tie.ofYear(390, 0, 2009, "polyarchy", 0.3).within(0.25, 0.35, 0.03),
                Tie.ofYear(2, 0, 2009, "polyarchy", 0.8).within(0.75, 0.85, 0.03),
                Tie.ofYear(2, 0, 2010, "polyarchy", 0.8).within(0.75, 0.85, 0.03)));
        Indicator near = Said.of("not_ideological", "2011-03-01")
                .who("NOR", "DNK")
                .against(regimes)
                .first();
        assertThat(near.standing()).isEqualTo(Standing.C);
        assertThat(near.sentence()).startsWith("In 2009");
    }

    @ParameterizedTest
    @CsvSource({
        "NOR, DNK, 2026-02-16, C",
        "USA, AFG, 2026-02-16, BAND",
        "AZE, SRB, 2026-02-16, BAND",
        "SWE, MMR, 2010-02-16, O",
    })
    void historiesAreNearOnlyWhereBothWaysSayIt(String one, String other, String date, Standing standing) {
        Indicator trajectory =
                Said.of("comparable_history", date).who(one, other).first();

        assertThat(trajectory.standing()).isEqualTo(standing);
        assertThat(trajectory.sentence()).contains("100 is the nearest pair");
        assertThat(trajectory.estimate().orElseThrow().hasPercentile()).isTrue();
    }

    @Test
    void aStrongWordAsksForMore() {
        Words profound = new Words(2, false, Words.Hedge.NONE, "", Optional.empty(), List.of(), List.of());
        Said said = Said.of("comparable_history", "2026-02-16").who("NOR", "ISL");
        Standing plain = said.standing();
        Standing strong = said.words(profound).standing();
        assertThat(plain).isEqualTo(Standing.C);
        assertThat(strong).isNotEqualTo(Standing.O);
    }

    @Test
    void tooFewCommonYearsAndStatesWithoutHistoryHaveNoState() {
        assertThat(Said.of("comparable_history", "2005-02-16")
                        .who("AZE", "345")
                        .first()
                        .why())
                .isEqualTo(Why.TOO_FEW);
        assertThat(Said.of("comparable_history", "1985-02-16")
                        .who("373", "345")
                        .first()
                        .why())
                .isEqualTo(Why.NO_DATA);
    }

    @Test
    void aPhilosophyHasNoIndicator() {
        Said said = Said.of("shared_philosophy", "2026-02-16").who("AZE", "SRB");
        assertThat(said.indicators()).isEmpty();
        assertThat(said.judged().everything().verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    }
}
