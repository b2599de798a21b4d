package org.entente.measure.latent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.latent.LatentModel;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** On the built-in record; how well it does is measured with longer chains, see {@code docs/latent-factors.md}. */
class KnownGroupsTest {
    private static final LatentModel SHORT =
            LatentModel.withDefaults().withChains(1).withIterations(10, 20, 2);

    @Test
    void asksForPactsThatNoFitWasGiven() {
        VoteRecord record = BuiltInRecord.load();
        Slice slice = Slice.everything().withYears(2019, 2019).withTexts(Slice.Texts.FINAL_ONLY);
        UnitFigures figures =
                UnitFigures.of(record, Unit.of(record, SliceMask.of(record, slice), ""), AbsencePolicy.EXCLUDE);

        KnownGroups groups = KnownGroups.of(figures, TieRecord.builtIn(), StateRegistry.builtIn(), SHORT)
                .orElseThrow();

        assertThat(groups.year()).isEqualTo(2019);
        assertThat(groups.layers()).containsExactly("votes", "shared_seats");
        assertThat(groups.pacts()).isGreaterThan(1000);
        assertThat(groups.neighbours()).isGreaterThan(1000);
        assertThat(groups.agreement()).isBetween(0.4, 0.6);
        assertThat(groups.relativeAffinity()).isGreaterThan(groups.agreement()).isLessThan(1);
        assertThat(groups.votes()).isBetween(0.4, 0.8);
        assertThat(groups.withoutPacts()).isBetween(0.3, 1.0);
        assertThat(groups.pairsHeldOut()).isBetween(0.4, 1.0);
    }

    @Test
    void votesAreALayerOfTheReferenceSet() {
        VoteRecord record = BuiltInRecord.load();
        Slice slice = Slice.everything().withYears(1950, 1950);
        UnitFigures figures =
                UnitFigures.of(record, Unit.of(record, SliceMask.of(record, slice), ""), AbsencePolicy.EXCLUDE);

        PairLayer votes = VoteLayer.of(figures, List.of("votes:1"));

        assertThat(votes.from()).isEqualTo(1950);
        assertThat(votes.values()).hasSize(figures.pairs());
        for (int pair = 0; pair < figures.pairs(); pair++) {
            double expected = figures.reference()[pair] ? figures.values(Measure.AGREEMENT)[pair] : Double.NaN;
            assertThat(votes.values()[pair]).isEqualTo(expected);
        }
        assertThat(VoteLayer.states(figures)).hasSize(figures.states()).contains(2);
    }
}
