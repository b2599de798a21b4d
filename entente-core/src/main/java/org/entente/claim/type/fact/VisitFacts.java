package org.entente.claim.type.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.claim.Words.Quantity;
import org.entente.construct.Evidence;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** Visits of one state’s leaders and officials to another beside what a text says of them. */
public final class VisitFacts {
    private static final String HEAD = "head";
    private static final List<String> LEVELS = List.of(HEAD, "minister", "official");

    private final Evidence evidence;
    private final State visitor;
    private final State host;
    private final Days days;
    private final String level;
    private final List<String> leaders;
    private final boolean first;
    private final Optional<Quantity> number;

    /**
     * @param evidence the record
     * @param claim what is said; plain topics say at which level, leaders who travelled
     * @param visitor whose visits
     * @param host where
     * @param days when
     */
    public VisitFacts(Evidence evidence, Proposition claim, State visitor, State host, Days days) {
        this.evidence = evidence;
        this.visitor = visitor;
        this.host = host;
        this.days = days;
        List<String> ids =
                claim.roles().on(Topic.Kind.SENSE).stream().map(Topic::id).toList();
        List<String> levels = LEVELS.stream().filter(ids::contains).toList();
        this.level = levels.size() == 1 ? levels.get(0) : "";
        this.first = ids.contains("first");
        this.leaders =
                claim.roles().on(Topic.Kind.LEADER).stream().map(Topic::name).toList();
        this.number = claim.words()
                .number()
                .filter(said -> said.unit().startsWith("visit") || said.unit().equals("times"))
                .filter(said -> !names(claim.window().words(), said));
    }

    /** "His May 3 visit": the number is the day's. */
    private static boolean names(String window, Quantity number) {
        return List.of(window.split("\\D+0*", -1)).contains(String.valueOf(Math.round(number.value())));
    }

    /** A journey by whichever source. */
    private record Journey(
            Span days, boolean there, String level, String text, Optional<DatedEvent> event, FactRow shown) {}

    /** The rows, and what the records hold besides. */
    public Facts facts() {
        Optional<DatedRows> dated = DatedRows.of(evidence, visitor, host, days.date());
        List<Journey> journeys = new ArrayList<>();
        dated.ifPresent(rows -> rows.of(EventType.VISIT).forEach(event -> journeys.add(journey(rows, event))));
        PairLayer travel = PairLayer.of(evidence, Layers.VISIT, visitor.ccode(), host.ccode(), days.date());
        travel.rows().forEach(row -> journeys.add(journey(row)));
        Known known = dated.map(rows -> rows.known(EventType.VISIT, days)).orElseGet(() -> travel.known(days));
        List<FactRow> rows = journeys.stream()
                .map(journey -> row(journey, fit(journey, journeys, known)))
                .toList();
        return Facts.of(number.isPresent() ? counted(rows, known) : rows, known, days);
    }

    private Journey journey(DatedRows rows, DatedEvent event) {
        return new Journey(
                DatedRows.span(event),
                DatedRows.by(event, visitor),
                event.facts().level(),
                event.wording(),
                Optional.of(event),
                rows.row(event, Fit.BESIDE));
    }

    private Journey journey(PairLayer.Listed row) {
        Tie tie = row.tie();
        Span span = new Span(PackedDate.first(tie.from()), PackedDate.last(tie.to()));
        boolean there = tie.a() == visitor.ccode();
        State who = there ? visitor : host;
        String where = Say.name(there ? host : visitor, days.date());
        String what =
                PackedDate.text(tie.from()) + ": " + tie.name() + " of " + Say.name(who, days.date()) + " in " + where;
        FactRow shown = FactRow.of(
                        Fit.BESIDE,
                        Optional.of(span.from()),
                        what,
                        row.holding().origin().source(),
                        "")
                .from(row.holding().origin().id());
        return new Journey(span, there, HEAD, tie.name(), Optional.empty(), shown);
    }

    private FactRow row(Journey journey, Fit fit) {
        boolean counts = journey.event().map(DatedEvent::counts).orElse(true);
        Fit counted = counts ? fit : Fit.BESIDE;
        return journey.shown().as(counted);
    }

    private Fit fit(Journey journey, List<Journey> all, Known known) {
        boolean kind =
                level.isEmpty() || journey.level().isEmpty() || journey.level().equals(level);
        boolean who = leaders.isEmpty() || leaders.stream().anyMatch(name -> named(journey.text(), name));
        Fit when = days.when(journey.days());
        int differing = (journey.there() ? 0 : 1) + (kind ? 0 : 1) + (who ? 0 : 1);
        if (when == Fit.EXCLUDES) {
            return differing == 0 && !known.complete() ? Fit.PARTLY : Fit.BESIDE;
        }
        if (differing > 0) {
            return differing == 1 && days.unit() != Days.Unit.NONE ? Fit.PARTLY : Fit.BESIDE;
        }
        return first ? asFirst(journey, all, known).and(when) : when;
    }

    /** An earlier visit of the kind excludes that this one was the first; without one only a complete record shows it. */
    private Fit asFirst(Journey journey, List<Journey> all, Known known) {
        boolean earlier = all.stream()
                .anyMatch(other -> other.there()
                        && other.level().equals(journey.level())
                        && other.days().to().isBefore(journey.days().from()));
        return earlier ? Fit.EXCLUDES : known.complete() ? Fit.FITS : Fit.PARTLY;
    }

    /** A family name, the last word, in the row's sentence. */
    private static boolean named(String text, String name) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        return text.contains(family);
    }

    /** Of a number of visits: the rows that fit are counted; without a complete record there may be more. */
    private List<FactRow> counted(List<FactRow> rows, Known known) {
        Quantity said = number.orElseThrow();
        int found = (int) rows.stream().filter(row -> row.fit() == Fit.FITS).count();
        Fit fit = Numbers.of(found, said);
        Fit of = fit == Fit.EXCLUDES && found < said.value() && !known.complete() ? Fit.PARTLY : fit;
        return rows.stream()
                .map(row -> row.fit() == Fit.FITS ? row.as(of) : row)
                .toList();
    }

    /** Whose visits where. */
    public String words() {
        return Say.name(visitor, days.date()) + " in " + Say.name(host, days.date());
    }
}
