package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.cases.PairRecord;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.measure.Numbers;

/** The dated record of the pair: visits, agreements, positions, frictions. */
final class DatedSection implements SectionWriter {
    private static final String ID = "dated_record";
    private static final String TITLE = "Dated record";

    /** What counts as a contact or a body: votes, trade, statements and frictions do not. */
    private static final Set<EventType> CONTACTS = Set.of(
            EventType.VISIT,
            EventType.AGREEMENT,
            EventType.MISSION,
            EventType.COMMISSION,
            EventType.COUNCIL,
            EventType.RELATIONS);

    @Override
    public Section write(Subject subject) {
        Optional<PairRecord> found = subject.dated.of(subject.a.ccode(), subject.b.ccode());
        if (found.isEmpty()) {
            return nothing(
                    "no data for this pair",
                    "No dated record has been compiled for this pair. That is no sign that nothing happened.");
        }
        PairRecord record = found.get();
        List<DatedEvent> events = record.events().stream()
                .filter(event -> inSlice(subject, event))
                .sorted(Comparator.comparing(event -> event.date().from()))
                .toList();
        if (events.isEmpty()) {
            return nothing("no entry in this slice", "The pair’s dated record has no entry in this slice.");
        }
        List<Prose> rail = List.of(Prose.of(rail(events) + " " + held(record)));
        boolean drawn = events.stream().anyMatch(Lane::drawn);
        Exhibit exhibit = drawn
                ? Exhibit.of(rail, DatedChart.of(subject, record, events), table(record, "", events))
                : Exhibit.of(
                        rail, table(record, "Dated record [" + subject.datedSource + "]. " + record.note(), events));
        return Section.of(
                        ID,
                        TITLE,
                        DatedWords.answer(events),
                        Section.Part.TWO_MINUTES,
                        List.of(exhibit.saying(DatedWords.main(events))))
                .asWide();
    }

    private static Section nothing(String answer, String needs) {
        return Section.empty(ID, TITLE, Section.Part.TWO_MINUTES, Section.Status.NO_DATA, answer, needs);
    }

    private static String rail(List<DatedEvent> events) {
        int first = events.get(0).date().from().getYear();
        int last = events.stream()
                .mapToInt(event -> event.date().to().getYear())
                .max()
                .orElse(first);
        return Numbers.counted(events.size(), "dated entry", "dated entries") + ", "
                + org.entente.measure.Unit.years(first, last)
                + ", each with its source and a grade of confidence. The list was gathered by hand and is not complete: "
                + "what it lacks may have happened too. It has no percentile, and entries of low confidence enter no "
                + "count.";
    }

    /** Which types are held in full, and that all others are not. */
    private static String held(PairRecord record) {
        if (record.complete().isEmpty()) {
            return "Each type of entry is held as far as compiled.";
        }
        String complete = String.join(
                ", ", record.complete().stream().map(CompleteSpan::words).toList());
        return "As the imported record states, it has " + complete + "; every other type is held as far as compiled.";
    }

    /** Whether an entry is a visit, an agreement, or a body that the two have. */
    static boolean contact(DatedEvent event) {
        return CONTACTS.contains(event.type());
    }

    static boolean inSlice(Subject subject, DatedEvent event) {
        var slice = subject.slice;
        return (slice.from() == null || !event.date().to().isBefore(slice.from()))
                && (slice.to() == null || !event.date().from().isAfter(slice.to()));
    }

    private static Table table(PairRecord record, String note, List<DatedEvent> events) {
        List<List<Cell>> rows = new ArrayList<>();
        events.forEach(event -> rows.add(row(event)));
        return new Table(
                "dated",
                Numbers.counted(events.size(), "entry", "entries"),
                "with source and confidence, last checked " + record.lastChecked(),
                List.of(
                        Table.Column.words("Date"),
                        Table.Column.words("Kind").asMinor(),
                        Table.Column.words("What is reported"),
                        Table.Column.words("Source").asMinor(),
                        Table.Column.words("Confidence")),
                rows,
                note,
                List.of());
    }

    private static List<Cell> row(DatedEvent event) {
        return List.of(
                new Cell.Words(event.date().text()),
                new Cell.Words(event.typeLabel()),
                new Cell.Words(event.wording()),
                new Cell.Words(event.source()),
                new Cell.Words(event.confidence().word()));
    }
}
