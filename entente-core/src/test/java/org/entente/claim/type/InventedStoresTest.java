package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.construct.Evidence;
import org.entente.tie.Layer;

/** On invented stores: names decide nothing, denying twice says the same, and votes alone have one reading. */
class InventedStoresTest {
    private static final LocalDate DATE = LocalDate.of(2016, 2, 1);
    private static final int CANADA = 20;
    private static final int MEXICO = 70;

    /** What is asked of the registry of states itself, where the two differ: members, blocs, poles, days of independence. */
    private static final Set<String> BY_REGISTRY =
            Set.of("membership", "not_bloc", "multi_vector", "occupation_independence", "comparable_history");

    /** Its votes are cut where leaders come and go. */
    private static final String BY_LEADERS = "leader_driven";

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void whatIsOnRecordOfTheOneIsSaidOfTheOther(@ForAll Random dice) {
        List<Layer> layers = some(dice);
        long seed = dice.nextLong();
        Evidence here = InventedStores.plain().evidence(layers, seed);
        Evidence there = InventedStores.exchanging(CANADA, MEXICO).evidence(layers, seed);
        for (ClaimType type : ClaimTypes.LIST) {
            if (!BY_REGISTRY.contains(type.card().id())) {
                Judgement one = judged(InventedStores.said(type, CANADA, 373), here);
                Judgement other = judged(InventedStores.said(type, MEXICO, 373), there);
                assertSame(type.card().id(), one, other);
                Judgement whom = judged(InventedStores.said(type, 373, CANADA), here);
                Judgement whomElse = judged(InventedStores.said(type, 373, MEXICO), there);
                assertSame(type.card().id() + ", the other way", whom, whomElse);
            }
        }
    }

    private static void assertSame(String where, Judgement one, Judgement other) {
        assertThat(other.everything().verdict())
                .as(where)
                .isEqualTo(one.everything().verdict());
        assertThat(other.votesOnly().verdict())
                .as(where)
                .isEqualTo(one.votesOnly().verdict());
        assertThat(other.indicators().stream().map(Indicator::standing))
                .as(where)
                .containsExactlyElementsOf(
                        one.indicators().stream().map(Indicator::standing).toList());
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void deniedIsExchangedAndDeniedTwiceTheSame(@ForAll Random dice) {
        Evidence evidence = InventedStores.plain().evidence(some(dice), dice.nextLong());
        for (ClaimType type : ClaimTypes.LIST) {
            Proposition said = InventedStores.said(type, CANADA, 373);
            Judgement plain = judged(said, evidence);
            Judgement denied = judged(said.affirmed(false), evidence);
            String where = type.card().id();
            assertThat(denied.everything().verdict())
                    .as(where)
                    .isEqualTo(plain.everything().verdict().denied());
            assertThat(denied.votesOnly().verdict())
                    .as(where)
                    .isEqualTo(plain.votesOnly().verdict().denied());
            assertThat(judged(said.affirmed(false).affirmed(true), evidence))
                    .as(where)
                    .isEqualTo(plain);
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void votesAloneHaveOneReading(@ForAll Random dice) {
        Evidence votes = InventedStores.plain().evidence(List.of(), 0);
        Evidence more = InventedStores.plain().evidence(some(dice), dice.nextLong());
        for (ClaimType type : ClaimTypes.LIST) {
            Proposition said = InventedStores.said(type, CANADA, 373);
            String where = type.card().id();
            Judgement alone = judged(said, votes);
            if (!BY_REGISTRY.contains(where)) {
                assertThat(alone.votesOnly().verdict())
                        .as(where)
                        .isEqualTo(alone.everything().verdict());
                assertThat(alone.votesOnly().deciding())
                        .as(where)
                        .isEqualTo(alone.everything().deciding());
            }
            if (!where.equals(BY_LEADERS)) {
                assertThat(judged(said, more).votesOnly())
                        .as(where + ": no layer moves the reading on votes alone")
                        .isEqualTo(alone.votesOnly());
            }
        }
    }

    private static List<Layer> some(Random dice) {
        return InventedStores.LAYERS.stream()
                .filter(layer -> dice.nextBoolean())
                .toList();
    }

    private static Judgement judged(Proposition said, Evidence evidence) {
        return ClaimTest.of(said, new Testing(evidence, DATE));
    }
}
