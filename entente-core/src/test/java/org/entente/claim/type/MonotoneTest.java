package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.construct.Evidence;
import org.entente.tie.Layer;

/** On invented stores, a layer more never takes away that a claim of a fixed window can be tested. */
class MonotoneTest {
    private static final InventedStores STORES = InventedStores.plain();
    private static final LocalDate DATE = LocalDate.of(2016, 2, 1);

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void aLayerMoreLeavesWhatWasTestedTestable(@ForAll Random dice) {
        List<Layer> some = new ArrayList<>(InventedStores.LAYERS.stream()
                .filter(layer -> dice.nextInt(3) == 0)
                .toList());
        Layer more = InventedStores.LAYERS.get(dice.nextInt(InventedStores.LAYERS.size()));
        some.remove(more);
        long seed = dice.nextLong();
        Evidence before = STORES.evidence(some, seed);
        some.add(more);
        Evidence after = STORES.evidence(some, seed);
        for (ClaimType type : ClaimTypes.LIST) {
            Proposition said = InventedStores.said(type, 345, 373);
            Judgement without = ClaimTest.of(said, new Testing(before, DATE));
            Judgement with = ClaimTest.of(said, new Testing(after, DATE));
            String where = type.card().id() + " with " + more.id() + ": "
                    + with.everything().reason();
            if (!becameTooFew(without, with)) {
                assertStillTested(where, without.everything(), with.everything());
                assertStillTested(where, without.votesOnly(), with.votesOnly());
            }
        }
    }

    /** The two exceptions are printed as too few. */
    private static boolean becameTooFew(Judgement without, Judgement with) {
        return without.indicators().stream()
                .filter(indicator -> indicator.standing().known())
                .flatMap(indicator -> with.indicator(indicator.id()).stream())
                .anyMatch(indicator -> indicator.why() == Why.TOO_FEW);
    }

    private static void assertStillTested(String where, Judgement.Reading without, Judgement.Reading with) {
        if (without.verdict() != Verdict.NOT_TESTABLE) {
            assertThat(with.verdict()).as(where).isNotEqualTo(Verdict.NOT_TESTABLE);
        }
    }
}
