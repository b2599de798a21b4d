package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class SectionCatalogueTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();

    private static Subject subject(Slice slice) {
        StateRegistry states = StateRegistry.builtIn();
        DossierLayers layers = new DossierLayers(
                RECORD,
                List.of(),
                List.of(),
                states,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn());
        long[] mask = SliceMask.of(RECORD, slice);
        Figures figures =
                Figures.of(RECORD, mask, FigureOptions.of(slice.absence()), List.of(), Kept.STORE, label -> {});
        DossierQuestion question = new DossierQuestion(
                states.get(373), states.get(345), slice, true, List.of(), "entente dossier AZE SRB");
        return new Subject(
                question,
                layers,
                layers.evidence(Kept.STORE, label -> {}),
                figures,
                Periods.of(question.asked(), RECORD, mask));
    }

    /** Sources are numbered in the order of citing: who cites must be written in the order of the page. */
    @Test
    void whoeverCitesSaysSo() {
        Subject subject = subject(Slice.everything().withYears(2013, 2019));
        int citing = 0;
        for (SectionWriter writer : SectionCatalogue.list()) {
            int before = subject.tieOrigins().size();
            writer.write(subject);
            if (subject.tieOrigins().size() > before) {
                assertThat(writer.cites()).as(writer.getClass().getSimpleName()).isTrue();
                citing++;
            }
        }
        assertThat(citing).isGreaterThan(3);
    }
}
