package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.construct.Evidence;
import org.entente.source.InputRefused;
import org.entente.source.TieReadings;
import org.entente.source.wits.Wits;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiVectorTest {
    private static Indicator of(List<Indicator> all, String id) {
        return all.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Standings as the organisations date them, in the project's table. */
    @ParameterizedTest
    @CsvSource({
        "AZE, 2026-02-16, C",
        "AZE, 2012-02-16, BAND",
        "SRB, 2026-02-16, BAND",
        "KAZ, 2020-02-16, BAND",
        "CUB, 2020-02-16, BAND",
        "KEN, 2020-02-16, BAND",
        "JPN, 2020-02-16, BAND",
        "IND, 2020-02-16, O",
        "LKA, 2020-02-16, O",
        "PAK, 2020-02-16, O",
        "TKM, 2024-02-16, BAND",
        "TUR, 2020-02-16, BAND",
    })
    void membershipsAreCountedByPole(String state, String date, Standing standing) {
        Indicator memberships = of(Said.of("multi_vector", date).who(state).indicators(), "memberships");

        assertThat(memberships.standing()).as(memberships.sentence()).isEqualTo(standing);
        assertThat(memberships.sentence()).contains("poles (United States: ");
    }

    /**
     * Places in the poles' lists of 2018 to 2024 by {@code entente multivector SRB --record builtin --from 2018 --to 2024}:
     * 83, 85, 92, 42 and 86, 49.4 points apart, the 37th percentile.
     */
    @Test
    void theSpreadOfVotesIsThatOfTheConstruct() {
        Indicator spread = of(Said.of("multi_vector", "2026-02-16").who("SRB").indicators(), "spread");

        assertThat(spread.estimate().orElseThrow().value()).isCloseTo(49.3827, within(1e-3));
        assertThat(spread.estimate().orElseThrow().percentile()).isCloseTo(37.3457, within(1e-3));
        assertThat(spread.estimate().orElseThrow().reference()).isEqualTo(162);
        assertThat(spread.standing()).isEqualTo(Standing.BAND);
        assertThat(spread.why()).isEqualTo(Why.TOO_IMPRECISE);
        assertThat(spread.alternatives()).hasSize(3);
        assertThat(spread.sentence()).contains("2018–2024").contains("percentile 37 [1–61] of 162 states");
        assertThat(spread.votes()).isTrue();
    }

    @Test
    void votesOfTheDateOfTheTextAreUsedAndNoLater() {
        Indicator spread = of(Said.of("multi_vector", "2012-02-16").who("AZE").indicators(), "spread");
        assertThat(spread.sentence()).contains("2005–2011");
    }

    @Test
    void aPoleAndItsMembersHaveNoFigureBetweenThePoles() {
        for (String state : List.of("HUN", "CHN", "TUR")) {
            List<Indicator> all =
                    Said.of("multi_vector", "2020-06-01").who(state).indicators();
            assertThat(of(all, "flow_divergence").why()).isEqualTo(Why.NONE_DECLARED);
            assertThat(of(all, "spread").why()).isEqualTo(Why.NONE_DECLARED);
            assertThat(of(all, "memberships").standing().known()).isTrue();
        }
    }

    @Test
    void withoutTradeAndMissionsItSaysWhatWouldFillThem() {
        List<Indicator> all = Said.of("multi_vector", "2026-02-16").who("AZE").indicators();
        assertThat(all)
                .extracting(Indicator::id)
                .containsExactly("flow_divergence", "missions", "memberships", "spread");
        assertThat(of(all, "flow_divergence").sentence()).contains("entente import wits");
        assertThat(of(all, "missions").sentence()).contains("entente import cow-diplomacy");
    }

    @Test
    void aLayerThatIsNamedIsAskedAlone() {
        assertThat(Said.of("multi_vector", "2026-02-16")
                        .who("AZE")
                        .on(Topic.Kind.LAYER, "votes", "votes")
                        .indicators())
                .extracting(Indicator::id)
                .containsExactly("spread");
        assertThat(Said.of("multi_vector", "2026-02-16")
                        .who("AZE")
                        .on(Topic.Kind.LAYER, "trade", "trade")
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.NOT_TESTABLE);
    }

    /**
     * Divergences of 2009 by {@code entente multivector KAZ --store all.duckdb --year 2009 --json}: Kazakhstan .38 and .39,
     * India .03 and .03 nats. The places are among the states with three poles by the same report.
     */
    @Test
    void tradeWithThePolesStandsReportByReport() throws InputRefused {
        Evidence wits = Worlds.of(TieReadings.shared(new Wits(), "wits_bilateral_trade_2009.csv.gz"));
        Indicator even = of(
                Said.of("multi_vector", "2011-01-01").who("IND").against(wits).indicators(), "flow_divergence");
        assertThat(even.standing()).isEqualTo(Standing.C);
        assertThat(even.fragile()).isFalse();
        assertThat(even.estimate().orElseThrow().hi()).isLessThan(0.05);
        Indicator uneven = of(
                Said.of("multi_vector", "2011-01-01").who("KAZ").against(wits).indicators(), "flow_divergence");
        assertThat(uneven.standing()).isEqualTo(Standing.O);
        assertThat(uneven.estimate().orElseThrow().value()).isCloseTo(0.385, within(0.01));
        assertThat(of(
                                Said.of("multi_vector", "2021-01-01")
                                        .who("KAZ")
                                        .against(wits)
                                        .indicators(),
                                "flow_divergence")
                        .why())
                .isEqualTo(Why.EXPIRED);
    }

    /** Missions both ways with every pole; of the five, two have none here. */
    @Test
    void missionsSupportAndNeverContradict() {
        int[] poles = {2, 365, 710, 640};
        Tie[] rows = new Tie[2 * (poles.length + 27)];
        int at = 0;
        for (int pole : poles) {
            rows[at++] = Tie.ofYear(373, pole, 2005, "", 3);
            rows[at++] = Tie.ofYear(pole, 373, 2005, "", 3);
        }
        List<Integer> union = Said.EVIDENCE.states().members("EU", LocalDate.of(2010, 1, 1));
        for (int member : union) {
            rows[at++] = Tie.ofYear(373, member, 2005, "", 3);
            rows[at++] = Tie.ofYear(member, 373, 2005, "", 3);
        }
        Tie[] all = Arrays.copyOf(rows, at);
        Coverage coverage = new Coverage(2005, 2005, false, "");
        Evidence full = Worlds.of(Worlds.table(Layers.MISSION, coverage, all));
        assertThat(of(
                                Said.of("multi_vector", "2010-01-01")
                                        .who("AZE")
                                        .against(full)
                                        .indicators(),
                                "missions")
                        .standing())
                .isEqualTo(Standing.C);
        Evidence some = Worlds.of(Worlds.table(Layers.MISSION, coverage, Arrays.copyOf(all, 4)));
        assertThat(of(
                                Said.of("multi_vector", "2010-01-01")
                                        .who("AZE")
                                        .against(some)
                                        .indicators(),
                                "missions")
                        .why())
                .isEqualTo(Why.PARTIAL);
        assertThat(of(
                                Said.of("multi_vector", "2020-01-01")
                                        .who("AZE")
                                        .against(full)
                                        .indicators(),
                                "missions")
                        .why())
                .isEqualTo(Why.EXPIRED);
    }

    @Test
    void bothStatesAreAskedOneByOne() {
        assertThat(Said.of("multi_vector", "2026-02-16")
                        .who("AZE", "SRB")
                        .each()
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.MIXED);
    }
}
