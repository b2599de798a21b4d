package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.cases.PairRecord;
import org.entente.claim.Proposition;
import org.entente.construct.Evidence;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.text.TextTable;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;

/** Whether one state recognised another, or has relations with it, beside what a text says. */
public final class RecognitionFacts {
    private static final Set<String> DENIALS =
            Set.copyOf(TextTable.lines(RecognitionFacts.class, "not_recognised.txt"));
    private static final Set<String> WORDS = Set.copyOf(TextTable.lines(RecognitionFacts.class, "recognised.txt"));

    private final Evidence evidence;
    private final State from;
    private final State to;
    private final Days days;
    private final boolean relations;

    /**
     * @param evidence the record
     * @param claim what is said; a plain topic says that it is about diplomatic relations
     * @param from who recognised
     * @param to whom
     * @param days when
     */
    public RecognitionFacts(Evidence evidence, Proposition claim, State from, State to, Days days) {
        this.evidence = evidence;
        this.from = from;
        this.to = to;
        this.days = days;
        this.relations = claim.roles().means("relations");
    }

    /** The rows, and what the records hold besides. */
    public Facts facts() {
        Optional<DatedRows> pair = DatedRows.of(evidence, from, to, days.date());
        List<FactRow> rows = new ArrayList<>();
        pair.ifPresent(record -> rows.addAll(ofPair(record)));
        rows.addAll(missions());
        rows.addAll(said());
        Optional<LocalDate> end = pair.map(record -> record.record().lastChecked());
        Known known = end.map(Known::to).orElse(rows.isEmpty() ? Known.NOTHING : Known.to(days.date()));
        return Facts.of(rows, known, days);
    }

    private List<FactRow> ofPair(DatedRows record) {
        List<FactRow> rows = new ArrayList<>();
        if (!relations) {
            record.of(EventType.RECOGNITION).stream()
                    .filter(event -> event.facts().actor().isEmpty() || DatedRows.by(event, from))
                    .forEach(event -> rows.add(record.row(event, once(event))));
        }
        record.of(EventType.RELATIONS)
                .forEach(event -> rows.add(record.row(event, relations ? once(event) : lasting(event))));
        record.of(EventType.MISSION).stream()
                .filter(event -> event.facts().level().equals("embassy"))
                .forEach(event -> rows.add(record.row(event, lasting(event))));
        return rows;
    }

    /** What happens once: another date excludes the one that the text names. */
    private Fit once(DatedEvent event) {
        return days.since() ? days.begins(DatedRows.span(event)) : days.when(DatedRows.span(event));
    }

    /** Relations and embassies show that there was recognition by then, not when it was given. */
    private Fit lasting(DatedEvent event) {
        boolean by = !event.date().from().isAfter(days.day());
        return !by ? Fit.BESIDE : days.point() ? Fit.PARTLY : Fit.FITS;
    }

    private List<FactRow> missions() {
        PairLayer layer = PairLayer.of(evidence, Layers.MISSION, from.ccode(), to.ccode(), days.date());
        return layer.rows().stream()
                .filter(row ->
                        row.tie().a() == from.ccode() && !row.tie().kind().isEmpty())
                .reduce((earlier, later) -> later)
                .map(row -> {
                    Span span = new Span(
                            PackedDate.first(row.tie().from()),
                            PackedDate.last(row.tie().to()));
                    String what = Say.first(from, days.date()) + " had a mission in " + Say.name(to, days.date()) + ", "
                            + PackedDate.text(row.tie().from()) + ": "
                            + row.tie().kind();
                    return FactRow.of(
                                    days.point() ? Fit.PARTLY : Fit.FITS,
                                    Optional.of(span.from()),
                                    what,
                                    row.holding().origin().source(),
                                    Say.stateCommand(from, days.date()))
                            .from(row.holding().origin().id());
                })
                .map(List::of)
                .orElse(List.of());
    }

    /** What a state said of a third one, in its record with any state. */
    private List<FactRow> said() {
        List<FactRow> rows = new ArrayList<>();
        for (PairRecord record : evidence.dated().list()) {
            boolean own = record.ccode1() == from.ccode() || record.ccode2() == from.ccode();
            boolean pair = record.ccode1() == to.ccode() || record.ccode2() == to.ccode();
            if (own && !pair) {
                int other = record.ccode1() == from.ccode() ? record.ccode2() : record.ccode1();
                DatedRows.of(evidence, from, evidence.states().get(other), days.date())
                        .ifPresent(dated -> rows.addAll(said(dated)));
            }
        }
        return rows;
    }

    private List<FactRow> said(DatedRows record) {
        return record.of(EventType.STATEMENT).stream()
                .filter(event -> DatedRows.by(event, from) && names(event))
                .map(event -> record.row(event, denies(event) ? Fit.EXCLUDES : Fit.FITS))
                .toList();
    }

    private boolean names(DatedEvent event) {
        String text = event.facts().shortName() + " " + event.wording();
        return text.contains(to.name(days.date())) && WORDS.stream().anyMatch(text::contains);
    }

    private static boolean denies(DatedEvent event) {
        String text = event.facts().shortName() + " " + event.wording();
        return DENIALS.stream().anyMatch(text::contains);
    }

    /** "Azerbaijan’s recognition of Kosovo". */
    public String words() {
        return "recognition of " + Say.name(to, days.date()) + " by " + Say.name(from, days.date());
    }
}
