package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;

/** What the record cannot say, from what it holds. */
final class LimitsSection implements SectionWriter {
    @Override
    public Section write(Subject subject) {
        List<Prose> limits = new ArrayList<>();
        limits.add(Prose.of(
                "Votes are one layer of a relation. Trade, treaties, organisations, visits and speeches are not "
                        + "in these figures."));
        limits.add(Prose.of("Texts adopted without a vote are left out: on most of what the Assembly adopts no state’s "
                + "position is recorded."));
        limits.add(texts(subject));
        absences(subject, limits);
        lineage(subject, limits);
        limits.add(
                Prose.of("An interval says how far the figures would move had other texts of the same kind been put to "
                        + "the vote. It does not cover errors of the record or a different agenda."));
        limits.add(new Prose.Builder()
                .say("The record ends on " + subject.record.end()
                        + "; a later file of the UN Digital Library continues it: ")
                .command("entente fetch unga-undl")
                .say(" says where it is. Corrections that delegations announced after a vote are not applied.")
                .build());
        return new Section(
                "limits",
                "What this record cannot say",
                Numbers.counted(limits.size(), "limit", "limits"),
                Section.Part.TWO_HOURS,
                Section.Status.FILLED,
                "",
                Exhibit.list(List.of(), List.of(), List.of(), limits),
                false);
    }

    private static Prose texts(Subject subject) {
        boolean whole = subject.slice.texts() == Slice.Texts.FINAL_ONLY;
        return Prose.of(
                whole
                        ? "Amendments, paragraphs and rejected drafts are left out: they are on record in some sessions "
                                + "only. --all-votes takes them in."
                        : "Amendments, paragraphs and rejected drafts are counted, and are on record in some sessions "
                                + "only: levels of different years compare badly.");
    }

    private static void absences(Subject subject, List<Prose> limits) {
        Unit unit = subject.headline;
        if (!subject.bothRecorded() || unit.rollCalls() == 0) {
            return;
        }
        limits.add(
                Prose.of(subject.nameA + " did not vote on " + absent(subject, subject.columnA) + ", " + subject.nameB
                        + " on " + absent(subject, subject.columnB) + " of "
                        + Numbers.counted(unit.rollCalls(), "roll call", "roll calls") + " in " + subject.span(unit)
                        + ". An absence states no motive: dues, lateness and protest look alike."));
    }

    private static String absent(Subject subject, int column) {
        long[] plane = subject.record.planes().plane(column, 3);
        long[] absent = new long[plane.length];
        for (int w = 0; w < plane.length; w++) {
            absent[w] = plane[w] & subject.headline.mask()[w];
        }
        return Numbers.count(SliceMask.count(absent));
    }

    private static void lineage(Subject subject, List<Prose> limits) {
        Lineages.note(subject.states, subject.a, subject.record).ifPresent(note -> limits.add(Prose.of(note)));
        Lineages.note(subject.states, subject.b, subject.record).ifPresent(note -> limits.add(Prose.of(note)));
    }
}
