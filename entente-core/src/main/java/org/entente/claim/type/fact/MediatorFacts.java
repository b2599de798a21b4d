package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.rule.Stand;
import org.entente.construct.Evidence;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.state.State;

/** Whether the conflict of two states went on after somebody began to mediate, and whether a settlement names them. */
public final class MediatorFacts {
    private final Conflicts conflicts;
    private final Optional<DatedRows> dated;
    private final Days days;
    private final int grace;
    private final List<DatedEvent> settlements;
    private final Optional<Integer> mandate;

    /**
     * @param evidence the record
     * @param claim what is said; topics name the mediator, the window says when the mandate began
     * @param a one party
     * @param b the other
     * @param days when
     * @param grace years from the beginning of the mandate that do not count
     */
    public MediatorFacts(Evidence evidence, Proposition claim, State a, State b, Days days, int grace) {
        this.conflicts = Conflicts.of(evidence, a, b, days.date());
        this.dated = DatedRows.of(evidence, a, b, days.date());
        this.days = days;
        this.grace = grace;
        List<String> names = claim.roles().on().stream()
                .filter(topic -> topic.kind() == Topic.Kind.ORGANISATION
                        || topic.kind() == Topic.Kind.CONFLICT
                        || topic.kind() == Topic.Kind.TOPIC)
                .map(Topic::name)
                .toList();
        this.settlements = named(EventType.SETTLEMENT, names);
        this.mandate = claim.window()
                .from()
                .map(LocalDate::getYear)
                .or(() -> named(EventType.MEDIATION, names).stream()
                        .findFirst()
                        .map(event -> event.date().from().getYear()));
    }

    private List<DatedEvent> named(EventType type, List<String> names) {
        return dated.map(rows -> rows.of(type)).orElse(List.of()).stream()
                .filter(DatedEvent::counts)
                .filter(event -> names.stream().anyMatch(name -> event.wording().contains(name)))
                .toList();
    }

    /** The year from which conflict counts against the mediator; empty where the mandate's beginning is not known. */
    private Optional<Integer> counted() {
        return mandate.map(year -> year + grace);
    }

    /** Rows of the conflict since then, and the settlements. */
    public List<FactRow> rows() {
        List<FactRow> rows = new ArrayList<>();
        dated.ifPresent(record -> settlements.forEach(event -> rows.add(record.row(event, Fit.EXCLUDES))));
        rows.addAll(
                conflicts.rows(counted().orElse(Integer.MIN_VALUE), days.day().getYear(), Fit.FITS));
        return rows;
    }

    /** The last day that the lists of conflicts cover. */
    public Known known() {
        return conflicts.lastYear() == 0 ? Known.NOTHING : Known.to(LocalDate.of(conflicts.lastYear(), 12, 31));
    }

    /** Where these rows leave the claim that the mediator failed. */
    public Stand stand(List<FactRow> rows) {
        Optional<Integer> lastFought = rows.stream()
                .filter(row -> row.fit() == Fit.FITS)
                .flatMap(row -> row.shown().date().stream())
                .map(LocalDate::getYear)
                .max(Integer::compareTo)
                .flatMap(first -> Optional.ofNullable(conflicts.stretches().get(first)));
        Optional<LocalDate> settled = rows.stream()
                .filter(row -> row.fit() == Fit.EXCLUDES)
                .flatMap(row -> row.shown().date().stream())
                .max(LocalDate::compareTo);
        boolean covered = counted().map(conflicts::covers).orElse(false);
        if (settled.isPresent()
                && covered
                && lastFought.orElse(Integer.MIN_VALUE) <= settled.get().getYear()) {
            return Stand.opposed(
                    "a settlement of " + settled.get() + " names the mediator, and no conflict follows it");
        }
        if (lastFought.isPresent() && covered && settled.isEmpty() && settlementsKnown()) {
            return Stand.claimed("the parties fought until " + lastFought.get() + ", and no settlement is on record");
        }
        if (rows.isEmpty() && !covered) {
            return Stand.none(Why.NO_DATA, "no list of conflicts covers the mandate, or its beginning is not known");
        }
        return Stand.between(Why.PARTIAL, between(lastFought));
    }

    private boolean settlementsKnown() {
        return dated.map(record -> record.complete(EventType.SETTLEMENT, days)).orElse(false);
    }

    private String between(Optional<Integer> lastFought) {
        return lastFought
                .map(year -> "the parties fought as late as " + year
                        + ", but no record has all settlements of this conflict")
                .orElse("no conflict of the parties is listed after the mandate began, and no settlement");
    }
}
