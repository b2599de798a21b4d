package org.entente.app.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.dossier.Dossier;
import org.entente.dossier.DossierLayers;
import org.entente.dossier.DossierMaker;
import org.entente.dossier.DossierQuestion;
import org.entente.dossier.HtmlDossier;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.notice.Notices;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;

/** A dossier and its page inside this process: with nothing derived yet, then with everything kept. */
final class DossierRuns {
    private static final double FIRST_TARGET = 10;
    private static final double KEPT_TARGET = 1.5;
    private static final long PAGE_LIMIT = 2_000_000;

    private final VoteRecord record;
    private final Question question;
    private final Scratch scratch;

    private DossierRuns(VoteRecord record, Question question, Scratch scratch) {
        this.record = record;
        this.question = question;
        this.scratch = scratch;
    }

    static void run(VoteRecord record, Question question, Scratch scratch, Findings findings) {
        new DossierRuns(record, question, scratch).run(findings);
    }

    private void run(Findings findings) {
        Runs<String> first = Runs.once(this::page);
        findings.add(Timing.of("dossier_first", "Dossier and page, nothing derived", 0, "", first, FIRST_TARGET));
        Runs<String> kept = Runs.of(question.runs(), this::page);
        findings.add(Timing.of("dossier_kept", "Dossier and page, all derived", 0, "", kept, KEPT_TARGET));
        long bytes = kept.result().getBytes(StandardCharsets.UTF_8).length;
        findings.add(new Size("dossier_page", "The dossier’s page", bytes, PAGE_LIMIT));
    }

    private String page() {
        StateRegistry states = StateRegistry.builtIn();
        DossierQuestion asked = new DossierQuestion(
                states.get(question.ccodeA()),
                states.get(question.ccodeB()),
                Slice.everything().settled(true),
                false,
                List.of(),
                "entente dossier");
        DossierLayers layers = new DossierLayers(
                record,
                List.of(),
                List.of(),
                states,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn());
        FigureOptions options = new FigureOptions(AbsencePolicy.EXCLUDE, FigureOptions.LEVEL, question.seed());
        DerivedStore derived = new DerivedStore(scratch.resolve("derived"), new Notices());
        Dossier dossier = DossierMaker.make(asked, layers, options, derived, label -> {});
        return HtmlDossier.write(dossier);
    }
}
