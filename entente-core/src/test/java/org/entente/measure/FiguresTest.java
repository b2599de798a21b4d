package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.notice.Notices;
import org.entente.record.BuiltInRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of the built-in record, 2013–2019. */
class FiguresTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final long[] MASK =
            SliceMask.of(RECORD, Slice.everything().withYears(2013, 2019).withTexts(Slice.Texts.ALL_VOTES));
    private static final Unit UNIT = Unit.of(RECORD, MASK, "");
    private static final int AZE = RECORD.column(373);
    private static final int SRB = RECORD.column(345);
    private static final int USA = RECORD.column(2);

    private static Figures figures(@Nullable DerivedStore store, List<String> computed) {
        return Figures.of(RECORD, MASK, FigureOptions.of(AbsencePolicy.EXCLUDE), List.of(), store, computed::add);
    }

    /** The expected figures were computed apart from this code, from the published record. */
    @Test
    void azerbaijanAndSerbiaAreAsIndependentlyComputed() {
        Figures figures = figures(null, new ArrayList<>());
        Estimate identical = figures.pairAlone(UNIT, Measure.IDENTICAL, AZE, SRB, null);
        Estimate agreement = figures.pairAlone(UNIT, Measure.AGREEMENT, AZE, SRB, null);
        Estimate affinity = figures.pair(UNIT, Measure.RELATIVE_AFFINITY, AZE, SRB, null);
        assertThat(agreement.n()).isEqualTo(600);
        assertThat(identical.value()).isEqualTo(0.658, within(5e-4));
        assertThat(agreement.value()).isEqualTo(0.789, within(5e-4));
        assertThat(agreement.percentile()).isEqualTo(43.8, within(0.05));
        assertThat(affinity.value()).isEqualTo(-0.063, within(5e-4));
        assertThat(affinity.percentile()).isEqualTo(32.8, within(0.05));
        assertThat(affinity.value()).isBetween(affinity.lo(), affinity.hi());
        assertThat(affinity.percentile()).isBetween(affinity.percentileLo(), affinity.percentileHi());
    }

    @Test
    void aPairHasTheSameFigureInEitherOrder() {
        Figures figures = figures(null, new ArrayList<>());
        for (Measure measure : List.of(Measure.AGREEMENT, Measure.KAPPA_SQ, Measure.TAU_B)) {
            assertThat(figures.pairAlone(UNIT, measure, AZE, SRB, null))
                    .isEqualTo(figures.pairAlone(UNIT, measure, SRB, AZE, null));
        }
    }

    @Test
    void whatWasKeptGivesTheSameFigures(@TempDir Path directory) {
        Notices notices = new Notices();
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        Estimate computed = figures(new DerivedStore(directory, notices), first)
                .pair(UNIT, Measure.RELATIVE_AFFINITY, AZE, SRB, null);
        Estimate read = figures(new DerivedStore(directory, notices), second)
                .pair(UNIT, Measure.RELATIVE_AFFINITY, AZE, SRB, null);
        assertThat(read).isEqualTo(computed);
        assertThat(first).isNotEmpty();
        assertThat(second).isEmpty();
    }

    @Test
    void aStateThatHadEndedHasNoJointVotes() {
        Figures figures = figures(null, new ArrayList<>());
        int southYemen = RECORD.column(680);
        Estimate none = figures.pair(UNIT, Measure.AGREEMENT, AZE, southYemen, null);
        assertThat(none.defined()).isFalse();
        assertThat(none.undefined()).isEqualTo("no joint votes");
        assertThat(none.n()).isZero();
    }

    @Test
    void theListOfAStateRanksEveryReferredPairOnce() {
        Figures figures = figures(null, new ArrayList<>());
        StateList list = figures.list(UNIT, Measure.AGREEMENT, USA);
        assertThat(list.entries()).hasSize(figures.point(UNIT).states() - 1);
        assertThat(list.entries().get(0).rank()).isEqualTo(1);
        assertThat(list.entries().subList(0, list.ranked()))
                .allSatisfy(entry -> assertThat(entry.rank()).isBetween(entry.rankLo(), entry.rankHi()))
                .isSortedAccordingTo((a, b) ->
                        Double.compare(b.estimate().value(), a.estimate().value()));
        // Israel has been the state nearest to the United States by agreement in every year of the span.
        assertThat(list.entries().get(0).ccode()).isEqualTo(666);
    }

    @Test
    void ofAbsencesAsAChoiceOrdinalMeasuresAreUndefined() {
        Figures figures =
                Figures.of(RECORD, MASK, FigureOptions.of(AbsencePolicy.OWN_CATEGORY), List.of(), null, label -> {});
        assertThat(figures.pairAlone(UNIT, Measure.AGREEMENT, AZE, SRB, null).undefined())
                .isEqualTo("not defined under this absence policy");
        assertThat(figures.pairAlone(UNIT, Measure.IDENTICAL, AZE, SRB, null).defined())
                .isTrue();
    }

    @Test
    void aPoleOfOneStateIsThePairAndABlocIsItsModalVote() {
        Figures figures = figures(null, new ArrayList<>());
        BlocFigures one = figures.bloc(UNIT, AZE, new Pole("us", "United States", on -> List.of(2)));
        assertThat(one.match().value())
                .isEqualTo(figures.pairAlone(UNIT, Measure.AGREEMENT, AZE, USA, null)
                        .value());
        Pole twins = new Pole("twins", "Twins", on -> List.of(2, 666));
        BlocFigures two = figures.bloc(UNIT, AZE, twins);
        assertThat(two.match().n()).isPositive();
        double mean = (figures.pairAlone(UNIT, Measure.RELATIVE_AFFINITY, AZE, USA, null)
                                .value()
                        + figures.pairAlone(UNIT, Measure.RELATIVE_AFFINITY, AZE, RECORD.column(666), null)
                                .value())
                / 2;
        assertThat(two.affinity().value()).isEqualTo(mean, within(1e-12));
    }

    @Test
    void aNetChangeOfAUnitToItselfIsNothing() {
        Figures figures = figures(null, new ArrayList<>());
        NetChange change = figures.change(UNIT, UNIT, AZE, SRB);
        assertThat(change.all().value()).isEqualTo(0, within(1e-12));
        assertThat(change.sameFamilies().value()).isEqualTo(0, within(1e-12));
    }
}
