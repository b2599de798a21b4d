package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.cases.DatedEvent;
import org.entente.cases.PairRecord;

/** The dated record of the pair: visits, agreements, positions, frictions. */
final class DatedSection implements SectionWriter {
    private static final String ID = "dated_record";
    private static final String TITLE = "Dated record";

    @Override
    public Section write(Subject subject) {
        Optional<PairRecord> found = subject.dated.of(subject.a.ccode(), subject.b.ccode());
        if (found.isEmpty()) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.TWO_MINUTES,
                    Section.Status.NO_DATA,
                    "no data for this pair",
                    "No dated record has been compiled for this pair. That is no sign that nothing happened.");
        }
        PairRecord record = found.get();
        List<DatedEvent> events = record.events().stream()
                .filter(event -> inSlice(subject, event))
                .sorted(Comparator.comparing(event -> event.date().from()))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        events.forEach(event -> rows.add(row(event)));
        Table table = new Table(
                "dated",
                finding(events),
                "Compiled by the project; each entry with its source and how sure it is. Last checked "
                        + record.lastChecked() + ".",
                List.of(
                        Table.Column.words("Date"),
                        Table.Column.words("Kind"),
                        Table.Column.words("What is reported"),
                        Table.Column.words("Source").asMinor(),
                        Table.Column.words("Confidence").asMinor()),
                rows,
                record.note() + " Entries of low confidence are shown and enter no figure.",
                List.of());
        return new Section(
                ID,
                TITLE,
                answer(events),
                Section.Part.TWO_MINUTES,
                events.isEmpty() ? Section.Status.NO_DATA : Section.Status.FILLED,
                events.isEmpty() ? "The record has no entry in this slice." : "",
                Exhibit.list(
                        List.of(Prose.of(
                                "What the two did, with dates, as far as the project has compiled it. The list is not "
                                        + "complete: a missing entry is no evidence that nothing happened.")),
                        List.of(),
                        List.of(table),
                        List.of()),
                true);
    }

    static boolean inSlice(Subject subject, DatedEvent event) {
        var slice = subject.slice;
        return (slice.from() == null || !event.date().to().isBefore(slice.from()))
                && (slice.to() == null || !event.date().from().isAfter(slice.to()));
    }

    private static List<Cell> row(DatedEvent event) {
        return List.of(
                new Cell.Words(event.date().text()),
                new Cell.Words(event.typeLabel()),
                new Cell.Words(event.wording()),
                new Cell.Words(event.source()),
                new Cell.Words(event.confidence().word()));
    }

    private static long visits(List<DatedEvent> events) {
        return events.stream()
                .filter(DatedEvent::counts)
                .filter(event -> event.type().equals("visit_president"))
                .count();
    }

    private static String finding(List<DatedEvent> events) {
        long visits = visits(events);
        return visits == 0
                ? Numbers.counted(events.size(), "entry", "entries")
                : Numbers.counted(visits, "visit", "visits") + " of presidents among "
                        + Numbers.counted(events.size(), "entry", "entries");
    }

    private static String answer(List<DatedEvent> events) {
        long visits = visits(events);
        return visits == 0
                ? Numbers.counted(events.size(), "entry", "entries")
                : Numbers.counted(visits, "visit", "visits") + " of presidents, "
                        + Numbers.counted(events.size(), "entry", "entries");
    }
}
