package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;

/**
 * Claims of support and of principles on the built-in record. Checked by {@code entente case ID} (who backed whom on each
 * text), {@code entente consistency STATE}, {@code entente dossier AZE SRB} and {@code entente speeches STATE}.
 */
class BackingClaimsTest {
    private static Said support(String who, String whom, String date) {
        return Said.of("mutual_support", date).who(who).whom(whom);
    }

    private static Said onCase(String who, String whom, String id, String date) {
        return support(who, whom, date).on(Topic.Kind.CASE, id, id);
    }

    @Test
    void oneTextIsEnoughAndFragile() {
        Indicator serbia = support("SRB", "AZE", "2026-02-16").first();
        assertThat(serbia.standing()).isEqualTo(Standing.C);
        assertThat(serbia.fragile()).isTrue();
        assertThat(serbia.sentence())
                .isEqualTo(
                        "Serbia backed Azerbaijan on 1 of 1 text on its cases, 2008, and voted against it on none; on the"
                                + " latest, of 2008-03-14, it voted yes.");
        EvidenceRow row = serbia.evidence().get(0);
        assertThat(row.side()).isEqualTo(EvidenceRow.Side.FOR);
        assertThat(row.rows()).isEqualTo("entente rollcall A/RES/62/243");
        assertThat(support("SRB", "AZE", "2007-02-16").standing()).isEqualTo(Standing.NONE);
        assertThat(support("FRA", "AZE", "2026-02-16").standing()).isEqualTo(Standing.O);
    }

    @Test
    void mutualSupportNeedsBothDirections() {
        List<Indicator> both = Said.of("mutual_support", "2026-02-16")
                .who("AZE", "SRB")
                .mutual()
                .indicators();
        assertThat(both).extracting(Indicator::id).containsExactly("own_texts", "statements");
        assertThat(both.get(0).standing()).isEqualTo(Standing.C);
        assertThat(both.get(1).standing()).isEqualTo(Standing.BAND);
        assertThat(Said.of("mutual_support", "2026-02-16")
                        .who("RUS", "UKR")
                        .mutual()
                        .standing())
                .isEqualTo(Standing.NONE);
        assertThat(Said.of("mutual_support", "2026-02-16")
                        .who("SRB", "FRA")
                        .mutual()
                        .standing())
                .isNotEqualTo(Standing.C);
    }

    @Test
    void reciprocalAsksForMoreThanThirdStatesGive() {
        Said said = Said.of("mutual_support", "2026-02-16")
                .who("AZE", "SRB")
                .mutual()
                .topic("reciprocal");
        assertThat(said.standing()).isEqualTo(Standing.C);
        assertThat(said.first().stands()).contains("percentile 90 among third states");
        Said georgia =
                Said.of("mutual_support", "2023-01-01").who("GEO").whom("UKR").topic("reciprocal");
        assertThat(georgia.first().stands()).contains("among third states");
    }

    @Test
    void statementsAreOfTheDatedRecordAlone() {
        Indicator words = support("AZE", "SRB", "2026-02-16").indicators().get(1);
        assertThat(words.standing()).isEqualTo(Standing.C);
        assertThat(words.sentence()).startsWith("2009-12-03: Azerbaijan spoke on Serbia’s side");
        assertThat(onCase("AZE", "SRB", "SRB_KOS", "2026-02-16")
                        .indicators()
                        .get(1)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(support("SRB", "AZE", "2026-02-16").indicators().get(1).standing())
                .isEqualTo(Standing.NONE);
        assertThat(support("FRA", "SRB", "2026-02-16").indicators().get(1).standing())
                .isEqualTo(Standing.NONE);
        assertThat(support("AZE", "SRB", "2008-02-17").indicators().get(1).standing())
                .isEqualTo(Standing.NONE);
    }

    @Test
    void alwaysNeedsNineTenthsOfFourOccasions() {
        assertThat(onCase("VEN", "CUB", "CUB_EMBARGO", "2008-11-06").always().standing())
                .isEqualTo(Standing.C);
        assertThat(onCase("BRA", "ARG", "ARG_MALVINAS", "1985-12-02").always().standing())
                .isEqualTo(Standing.C);
        assertThat(support("SRB", "AZE", "2026-02-16")
                        .always()
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.MIXED);
        assertThat(onCase("USA", "CUB", "CUB_EMBARGO", "2008-11-06").standing()).isEqualTo(Standing.O);
        assertThat(onCase("ISR", "CUB", "CUB_EMBARGO", "2015-01-01").always().standing())
                .isEqualTo(Standing.O);
    }

    @Test
    void theOtherPartyOfANamedCaseIsBackedByVotesAgainstIt() {
        assertThat(onCase("BLR", "RUS", "UKR_RUS", "2024-01-01").standing()).isEqualTo(Standing.C);
        assertThat(onCase("POL", "RUS", "UKR_RUS", "2024-01-01").standing()).isEqualTo(Standing.O);
        assertThat(onCase("POL", "UKR", "UKR_RUS", "2024-01-01").standing()).isEqualTo(Standing.C);
    }

    @Test
    void hungarysRevoltIsOlderThanMostStates() {
        assertThat(onCase("POL", "HUN", "HUN_1956", "2018-01-01").in(1956).standing())
                .isNotEqualTo(Standing.NONE);
        assertThat(support("373", "HUN", "2018-01-01").standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void principlesAreTestedOnTheCasesOfOthers() {
        Indicator serbia =
                Said.of("principle_consistent", "2026-02-16").who("SRB").first();
        assertThat(serbia.standing()).isNotEqualTo(Standing.C);
        assertThat(serbia.evidence())
                .anyMatch(row -> row.what().startsWith("Azerbaijan: occupied territories: Serbia"));
        assertThat(serbia.evidence()).noneMatch(row -> row.source().equals("SRB_KOS"));
        Indicator brazil = Said.of("principle_consistent", "2013-06-01")
                .who("BRA")
                .topic("non_intervention")
                .first();
        assertThat(brazil.standing()).isEqualTo(Standing.C);
        assertThat(brazil.evidence()).hasSize(4);
        assertThat(Said.of("principle_consistent", "1960-06-01")
                        .who("373")
                        .first()
                        .why())
                .isEqualTo(Why.NO_DATA);
    }

    /**
     * By seated votes alone 3, 102 and 89 of 194 states; where the votes cast alone say otherwise the claim is in the
     * band. See {@code docs/decisions/check-verdicts.md}.
     */
    @Test
    void fewUpholdTerritorialIntegrityEverywhere() {
        Map<Standing, Integer> world = new EnumMap<>(Standing.class);
        for (State state : StateRegistry.builtIn().list()) {
            Standing standing = Said.of("principle_consistent", "2025-12-31")
                    .who(String.valueOf(state.ccode()))
                    .years(1992, 2025)
                    .standing();
            world.merge(standing, 1, Integer::sum);
        }
        assertThat(world)
                .containsEntry(Standing.C, 3)
                .containsEntry(Standing.BAND, 136)
                .containsEntry(Standing.O, 55);
    }

    @Test
    void coerciveMeasuresDivideTheWorld() {
        assertThat(Said.of("sovereignty_principle", "2026-02-16").who("AZE").standing())
                .isEqualTo(Standing.C);
        assertThat(Said.of("sovereignty_principle", "2003-01-22")
                        .who("FRA", "DEU")
                        .standing())
                .isEqualTo(Standing.O);
        Indicator both =
                Said.of("sovereignty_principle", "2026-02-16").who("SRB", "AZE").first();
        assertThat(both.standing()).isEqualTo(Standing.O);
        assertThat(both.stands())
                .as("which of the two fails, and by what")
                .startsWith("Serbia backed 1 of 21 texts")
                .contains("absent from 5, which is no support")
                .doesNotContain("Azerbaijan");
        assertThat(Said.of("sovereignty_principle", "1970-01-22").who("FRA").standing())
                .isEqualTo(Standing.NONE);
        Map<Standing, Integer> world = new EnumMap<>(Standing.class);
        for (State state : StateRegistry.builtIn().list()) {
            Standing standing = Said.of("sovereignty_principle", "2025-12-31")
                    .who(String.valueOf(state.ccode()))
                    .standing();
            world.merge(standing, 1, Integer::sum);
        }
        double all = count(world, Standing.C) + count(world, Standing.BAND) + count(world, Standing.O);
        assertThat(count(world, Standing.C) / all).isCloseTo(0.70, within(0.015));
        assertThat(count(world, Standing.BAND) / all).isCloseTo(0.02, within(0.015));
        assertThat(count(world, Standing.O) / all).isCloseTo(0.28, within(0.015));
    }

    private static int count(Map<Standing, Integer> world, Standing standing) {
        return world.getOrDefault(standing, 0);
    }

    @Test
    void whatAStateSaysIsInItsSpeeches() {
        Said said = Said.of("sovereignty_principle", "2021-02-16").who("AZE").on(Topic.Kind.CASE, "AZE_NK", "AZE_NK");
        Indicator own = said.first();
        assertThat(own.id()).isEqualTo("own_case_words");
        assertThat(own.standing()).isEqualTo(Standing.C);
        assertThat(said.always().standing()).isEqualTo(Standing.C);
        Indicator salience = Said.of("sovereignty_principle", "2021-02-16")
                .who("AZE")
                .indicators()
                .get(1);
        assertThat(salience.id()).isEqualTo("salience");
        assertThat(salience.standing()).isEqualTo(Standing.C);
        assertThat(Said.of("sovereignty_principle", "1995-02-16")
                        .who("AZE")
                        .topic("says")
                        .standing())
                .isEqualTo(Standing.NONE);
    }

    @Test
    void unequalTreatmentIsOfANamedVictim() {
        Indicator azerbaijan =
                Said.of("selective_norms", "2026-02-16").whom("AZE").first();
        assertThat(azerbaijan.standing()).isEqualTo(Standing.C);
        assertThat(azerbaijan.constitutive()).isFalse();
        assertThat(azerbaijan.evidence()).hasSize(2);
        assertThat(Said.of("selective_norms", "2026-02-16").whom("UKR").standing())
                .isEqualTo(Standing.O);
        assertThat(Said.of("selective_norms", "2026-02-16").standing()).isEqualTo(Standing.BAND);
        assertThat(Said.of("selective_norms", "2026-02-16").whom("FRA").first().why())
                .isEqualTo(Why.NO_DATA);
        assertThat(Said.of("selective_norms", "2005-02-16").whom("AZE").first().why())
                .isEqualTo(Why.NO_DATA);
    }
}
