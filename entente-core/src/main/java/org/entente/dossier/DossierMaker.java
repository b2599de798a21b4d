package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Periods;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;
import org.entente.store.DerivedStore;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/** Makes the dossier of a pair. */
public final class DossierMaker {
    private DossierMaker() {}

    /**
     * Measures everything that the sections show.
     *
     * <p>Cost: state effects of every draw for each year and period of the slice that is not yet kept (a few seconds for
     * the whole record), else under a second.
     *
     * @param question what is asked
     * @param layers what it is made from
     * @param options level and seed
     * @param store where distributions over all pairs are kept, or null
     * @param computing hears the label of every unit that is computed anew
     */
    public static Dossier make(
            DossierQuestion question,
            DossierLayers layers,
            FigureOptions options,
            @Nullable DerivedStore store,
            java.util.function.Consumer<String> computing) {
        long[] mask = SliceMask.of(layers.record(), question.slice());
        Figures figures = Figures.of(layers.record(), mask, options, layers.origins(), store, computing);
        Periods periods = Periods.of(question.asked(), layers.record(), mask);
        Subject subject = new Subject(question, layers, layers.evidence(store, computing), figures, periods);
        subject.prepare();
        SummaryWriter summary = new SummaryWriter(subject);
        List<Section> sections = SectionCatalogue.sections(subject);
        return new Dossier(
                question.a(),
                question.b(),
                subject.nameA,
                subject.nameB,
                question.slice(),
                chips(subject),
                question.command(),
                summary.finding(),
                summary.paragraphs(),
                sections,
                layers.record(),
                register(subject),
                subject.columnA,
                subject.columnB,
                notices(subject, layers),
                layers.origins(),
                subject.tieOrigins(),
                question.version());
    }

    /** The slice in a few words; where the head speaks of its last period alone, that is said beside the years. */
    private static List<String> chips(Subject subject) {
        List<String> chips = new ArrayList<>(SliceWords.labels(subject.slice));
        if (subject.headlineIsPeriod) {
            chips.add(2, "head and figures: " + subject.span(subject.headline));
        }
        return chips;
    }

    /** The roll calls of the slice on which both were members. */
    private static List<Integer> register(Subject subject) {
        List<Integer> register = new ArrayList<>();
        if (subject.bothRecorded()) {
            for (int r : SliceMask.indexes(subject.mask)) {
                if (member(subject, r, subject.columnA) && member(subject, r, subject.columnB)) {
                    register.add(r);
                }
            }
        }
        return register;
    }

    private static boolean member(Subject subject, int r, int column) {
        Choice choice = subject.record.choice(r, column);
        return choice.cast() || choice == Choice.ABSENT;
    }

    static List<Notice> notices(Subject subject, DossierLayers layers) {
        List<Notice> notices = new ArrayList<>();
        if (subject.headlineIsPeriod) {
            notices.add(Notice.info(
                    "headline_period",
                    "No years were asked for: the head of the page speaks of " + subject.span(subject.headline)
                            + ", the last period with at least 30 joint votes; “Year by year” shows everything."));
        }
        Attendance.note(subject).ifPresent(note -> notices.add(Notice.info("attendance", note)));
        Lineages.note(subject.states, subject.a, subject.record)
                .ifPresent(note -> notices.add(Notice.info("lineage", note)));
        Lineages.note(subject.states, subject.b, subject.record)
                .ifPresent(note -> notices.add(Notice.info("lineage", note)));
        notices.addAll(layers.notices());
        return notices;
    }
}
