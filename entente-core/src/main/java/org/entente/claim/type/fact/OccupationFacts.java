package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.cases.Case;
import org.entente.cases.CaseText;
import org.entente.cases.Dimension;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.claim.Words.Quantity;
import org.entente.construct.Evidence;
import org.entente.state.Span;
import org.entente.state.State;

/**
 * Occupation of a state's territory beside what a text says of it: the texts of the United Nations on it, and the years of
 * armed conflict with whoever those name. How long it lasted is no row; from the first of these years to the last is the
 * least that it was.
 */
final class OccupationFacts {
    private static final Set<Dimension> DIMENSIONS =
            Set.of(Dimension.TERRITORIAL_INTEGRITY, Dimension.OCCUPATION, Dimension.FOREIGN_TROOPS);
    private static final int SLACK = 3;

    private final Evidence evidence;
    private final Proposition claim;
    private final State state;
    private final List<State> by;
    private final Days days;

    OccupationFacts(Evidence evidence, Proposition claim, State state, List<State> by, Days days) {
        this.evidence = evidence;
        this.claim = claim;
        this.state = state;
        this.by = by;
        this.days = days;
    }

    Facts facts() {
        List<Case> cases = evidence.cases().casesOf(state.ccode()).supported().stream()
                .filter(this::meant)
                .toList();
        List<FactRow> rows = new ArrayList<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (Case entry : cases) {
            entry.texts().stream().filter(this::known).forEach(text -> {
                rows.add(row(entry, text));
                Optional.ofNullable(text.date()).ifPresent(date -> years.add(date.getYear()));
            });
        }
        List<Conflicts> conflicts = opponents(cases).stream()
                .map(other -> Conflicts.of(evidence, state, other, days.date()))
                .toList();
        conflicts.forEach(of -> years.addAll(of.years()));
        Fit length = years.isEmpty() ? Fit.PARTLY : length(years.first(), years.last());
        Fit when = years.isEmpty() ? Fit.PARTLY : length.and(when(years.first(), years.last()));
        List<FactRow> placed = new ArrayList<>(rows.stream()
                .map(row -> row.as(then(row) ? length : row.fit().and(when)))
                .toList());
        Fit fought = rows.isEmpty() ? Fit.PARTLY : Fit.BESIDE;
        conflicts.forEach(of -> placed.addAll(fought(of, length, fought)));
        return Facts.of(placed, placed.isEmpty() ? Known.NOTHING : Known.to(days.date()), days);
    }

    /** Whether a text is of the very year said: it need not speak of an occupation to bear one out. */
    private boolean then(FactRow row) {
        return days.point()
                && row.fit() != Fit.BESIDE
                && row.shown()
                        .date()
                        .filter(date -> date.getYear() >= first() && date.getYear() <= last())
                        .isPresent();
    }

    /** Conflict of the year said bears an invasion out, which is dated by its year; of other years it is no more than near. */
    private List<FactRow> fought(Conflicts of, Fit length, Fit otherwise) {
        List<FactRow> named = days.point() && !turned(of) ? of.rows(first(), last(), length) : List.of();
        return named.isEmpty() ? of.rows(Integer.MIN_VALUE, days.date().getYear(), otherwise) : named;
    }

    private int first() {
        return days.said().from().getYear();
    }

    private int last() {
        return days.said().to().getYear();
    }

    /** Whether the cases have it the other way round: lists of conflicts do not say who came to whom. */
    private boolean turned(Conflicts of) {
        State other = of.a().equals(state) ? of.b() : of.a();
        return evidence.cases().casesOf(other.ccode()).supported().stream()
                .filter(entry -> DIMENSIONS.contains(entry.dimension()))
                .anyMatch(entry -> entry.opposing().includes(state.ccode()));
    }

    private boolean meant(Case entry) {
        List<String> named =
                claim.roles().on(Topic.Kind.CASE).stream().map(Topic::id).toList();
        boolean against =
                by.isEmpty() || by.stream().anyMatch(other -> entry.opposing().includes(other.ccode()));
        return DIMENSIONS.contains(entry.dimension()) && against && (named.isEmpty() || named.contains(entry.id()));
    }

    private boolean known(CaseText text) {
        LocalDate date = text.date();
        return text.direction() > 0 && (date == null || !date.isAfter(days.date()));
    }

    private FactRow row(Case entry, CaseText text) {
        boolean said = entry.dimension() == Dimension.OCCUPATION || entry.name().contains("ccupied");
        Fit fit = text.date() == null ? Fit.BESIDE : said ? Fit.FITS : Fit.PARTLY;
        return FactRow.of(
                fit,
                Optional.ofNullable(text.date()),
                text.symbol() + ", " + entry.name(),
                text.symbol(),
                "entente case " + entry.id());
    }

    private List<State> opponents(List<Case> cases) {
        if (!by.isEmpty()) {
            return by;
        }
        return cases.stream()
                .flatMap(entry -> entry.opposing().ccodes().stream())
                .distinct()
                .map(evidence.states()::get)
                .toList();
    }

    private Fit length(int first, int last) {
        Optional<Quantity> years = claim.words().number().flatMap(Numbers::years);
        Fit lasted = years.map(said -> Numbers.of(last - first, last - first + 1, said))
                .orElse(Fit.FITS);
        return lasted == Fit.EXCLUDES ? Fit.PARTLY : lasted;
    }

    private Fit when(int first, int last) {
        Span span = new Span(LocalDate.of(first - SLACK, 1, 1), LocalDate.of(last + SLACK, 12, 31));
        return span.overlaps(days.said()) ? Fit.FITS : Fit.PARTLY;
    }
}
