package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class FoundBlocsSectionTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final DossierLayers LAYERS = new DossierLayers(
            RECORD, List.of(), List.of(), STATES, CaseRegistry.builtIn(), DatedRecord.builtIn(), TieRecord.builtIn());
    private static final Slice THREE_YEARS = Slice.everything().settled(true).withYears(2016, 2018);

    private static Section section(int a, int b, Slice slice) {
        long[] mask = SliceMask.of(RECORD, slice);
        Figures figures =
                Figures.of(RECORD, mask, FigureOptions.of(slice.absence()), List.of(), Kept.STORE, label -> {});
        DossierQuestion question = new DossierQuestion(
                STATES.get(a), STATES.get(b), slice, !slice.allTime(), List.of(), "entente dossier A B");
        return new FoundBlocsSection()
                .write(new Subject(
                        question,
                        LAYERS,
                        LAYERS.evidence(Kept.STORE, label -> {}),
                        figures,
                        Periods.of(question.asked(), RECORD, mask)));
    }

    private static double figure(Section section, String key) {
        return section.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .estimate()
                .value();
    }

    @Test
    void twoThatVoteAlikeAreInOneBlocEveryYear() {
        Section section = section(2, 666, THREE_YEARS);
        assertThat(section.charts().get(0).finding()).startsWith("In 2018 both are in one bloc, of ");
        assertThat(figure(section, "years_in_one_bloc")).isEqualTo(3);
        assertThat(figure(section, "drawn_in_one_bloc")).isGreaterThan(0.9);
        assertThat(section.answer()).startsWith("in one bloc in 2018");
    }

    @Test
    void twoOnOppositeSidesAreInDifferentBlocs() {
        Section section = section(2, 40, THREE_YEARS);
        assertThat(section.charts().get(0).finding())
                .startsWith("In 2018 the United States is in a bloc with ")
                .contains("Cuba in one with ");
        assertThat(figure(section, "years_in_one_bloc")).isZero();
        assertThat(figure(section, "drawn_in_one_bloc")).isLessThan(0.1);
    }

    @Test
    void rowsSayWhatTheFiguresCount() {
        List<List<Object>> rows = section(373, 345, THREE_YEARS).charts().get(0).data().rows().stream()
                .map(row -> List.<Object>of(
                        Objects.requireNonNullElse(row.get(1), 0),
                        Objects.requireNonNullElse(row.get(3), 0),
                        Objects.requireNonNullElse(row.get(5), "unknown")))
                .toList();
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            boolean both = !row.get(0).equals(0) && !row.get(1).equals(0);
            assertThat(row.get(2)).isEqualTo(both ? (Object) row.get(0).equals(row.get(1)) : "unknown");
        });
    }

    @Test
    void oneYearHasItsRowsAndNoDrawing() {
        Section section = section(200, 220, Slice.everything().settled(true).withYears(1950, 1950));
        assertThat(section.charts()).isEmpty();
        assertThat(section.tables().get(0).finding()).startsWith("In 1950 ");
    }

    private static String words(Section section) {
        return section.exhibits().stream()
                .flatMap(exhibit -> exhibit.prose().stream())
                .map(Prose::text)
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** In 2024 two of the five members of MERCOSUR are in the largest bloc: no majority. */
    @Test
    void halfOfAnOrganisationIsNotMostOfIt() {
        Section section = section(160, 140, Slice.everything().settled(true).withYears(2024, 2024));
        assertThat(words(section))
                .contains("Split between blocs, none with more than half of the members: ")
                .contains("MERCOSUR")
                .doesNotContainPattern("most members of [^.]*MERCOSUR");
    }

    @Test
    void twoThatSitAlikeAreToldInOneSentence() {
        Section section = section(265, 290, Slice.everything().settled(true).withYears(1980, 1982));
        assertThat(words(section)).containsPattern("Both are in the bloc of most members of [^.]*WARSAW");
    }

    @Test
    void aStateThatNeverVotedHasNone() {
        Section section = section(1002, 325, THREE_YEARS);
        assertThat(section.status()).isEqualTo(Section.Status.NO_DATA);
    }

    @Test
    void absenceAsAChoiceLeavesAgreementUndefined() {
        Section section = section(2, 666, THREE_YEARS.withAbsence(AbsencePolicy.OWN_CATEGORY));
        assertThat(section.status()).isEqualTo(Section.Status.NOT_APPLICABLE);
    }
}
