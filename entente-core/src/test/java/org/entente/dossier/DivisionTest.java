package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.chart.Chart;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final StateRegistry STATES = StateRegistry.builtIn();

    private static List<Section> sections(int a, int b, int from, int to) {
        Slice slice = Slice.everything().withYears(from, to).settled(true);
        DossierQuestion question =
                new DossierQuestion(STATES.get(a), STATES.get(b), slice, true, List.of(), "entente dossier A B");
        DossierLayers layers = new DossierLayers(
                RECORD,
                List.of(),
                List.of(),
                STATES,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn());
        return DossierMaker.make(question, layers, FigureOptions.of(AbsencePolicy.EXCLUDE), Kept.STORE, label -> {})
                .sections();
    }

    private static Section divides(int a, int b, int from, int to) {
        return sections(a, b, from, to).stream()
                .filter(section -> section.id().equals("divides"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFamiliesDrawnAccountForWhatTheFindingSays() {
        Section section = divides(373, 345, 2013, 2019);
        Chart chart = section.charts().get(0);
        assertThat(chart.finding()).isEqualTo("Ten recurring resolutions account for 45 of the 46 opposite votes");
        Table table = section.tables().get(0);
        long opposed = table.rows().stream()
                .mapToLong(row -> ((Cell.Count) row.get(1)).value())
                .sum();
        assertThat(opposed).isEqualTo(46);
        assertThat(table.rowSets().get(0).rollCalls()).hasSize(46);
        assertThat(chart.data().rows()).hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void withoutAnOppositeVoteTheNearestIsShown() {
        Section section = divides(345, 750, 1975, 1975);
        assertThat(section.answer()).startsWith("0 opposite");
        assertThat(section.charts().get(0).finding()).startsWith("No opposite vote; ");
        assertThat(section.exhibits().get(1).prose().get(0).text()).contains("The rarest choice they shared");
    }

    @Test
    void withoutAJointVoteTheFirstSectionAloneSaysSo() {
        assertThat(sections(315, 317, 1991, 1995))
                .filteredOn(section -> section.status() == Section.Status.NO_DATA)
                .extracting(Section::id)
                .contains("convergence")
                .doesNotContain("years", "issues", "divides", "poles");
    }

    @Test
    void aMinorityIsNeverWrittenAsAHalf() {
        assertThat(SharedMinority.range(0.497, 0.497)).isEqualTo("under 50\u00a0%");
        assertThat(SharedMinority.range(0.39, 0.499)).isEqualTo("39 to under 50\u00a0%");
        assertThat(SharedMinority.range(0.1, 0.11)).isEqualTo("10–11\u00a0%");
        assertThat(SharedMinority.range(0.081, 0.079)).isEqualTo("8\u00a0%");
    }
}
