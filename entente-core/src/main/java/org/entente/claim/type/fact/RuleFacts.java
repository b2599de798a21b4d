package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Proposition;
import org.entente.claim.Tense;
import org.entente.claim.Words.Quantity;
import org.entente.construct.Evidence;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** Rule of one state over another, beside what a text says of it. */
final class RuleFacts {
    private static final Set<String> COLONIAL = Set.of("colony", "protectorate", "mandate");
    private static final double DAYS_OF_YEAR = 365.25;

    private final Evidence evidence;
    private final State ruled;
    private final List<State> rulers;
    private final Days days;
    private final Optional<Quantity> number;
    private final boolean colony;
    private final boolean now;

    RuleFacts(Evidence evidence, Proposition claim, State ruled, List<State> rulers, Days days) {
        this.evidence = evidence;
        this.ruled = ruled;
        this.rulers = rulers;
        this.days = days;
        this.number = claim.words().number();
        this.colony = claim.roles().means("colony");
        this.now = claim.tense() == Tense.PRESENT && !claim.window().said();
    }

    Facts facts() {
        List<TieHolding> holdings = evidence.ties().holdings(Layers.RULER);
        List<FactRow> rows = new ArrayList<>();
        holdings.forEach(holding -> rows.addAll(rows(holding)));
        boolean complete =
                holdings.stream().anyMatch(holding -> holding.coverage().complete());
        Optional<LocalDate> end = holdings.stream()
                .map(holding -> LocalDate.of(holding.coverage().to(), 12, 31))
                .max(LocalDate::compareTo);
        boolean fits = rows.stream().anyMatch(row -> row.fit() == Fit.FITS || row.fit() == Fit.PARTLY);
        List<FactRow> spoken = fits
                ? rows.stream()
                        .map(row -> row.fit() == Fit.EXCLUDES ? row.as(Fit.BESIDE) : row)
                        .toList()
                : rows;
        return Facts.of(spoken, end.isEmpty() ? Known.NOTHING : new Known(complete, end, Optional.empty()), days);
    }

    private List<FactRow> rows(TieHolding holding) {
        return evidence.ties().read(holding, TieFilter.of(ruled.ccode())).list().stream()
                .filter(tie -> tie.b() == ruled.ccode() && tie.confidence().counts())
                .filter(tie -> !PackedDate.first(tie.from()).isAfter(days.date()))
                .map(tie -> row(tie, holding))
                .toList();
    }

    private FactRow row(Tie tie, TieHolding holding) {
        State ruler = evidence.states().get(tie.a());
        String source = tie.source().isEmpty() ? holding.origin().source() : tie.source();
        Spell spell = Spell.of(tie.kind(), PackedDate.text(tie.from()), PackedDate.text(tie.to()), source, true);
        boolean known = tie.from() != PackedDate.OPEN;
        String from = known ? PackedDate.text(tie.from()) : "before 1816";
        String to = spell.exit().from().isAfter(days.date()) ? "" : " to " + Spell.text(spell.exit());
        String what = Say.first(ruler, named(spell, known)) + " ruled " + Say.name(ruled, days.date()) + " ("
                + tie.kind() + "), from " + from + to;
        Optional<LocalDate> date = known ? Optional.of(spell.entry().from()) : Optional.empty();
        return FactRow.of(fit(ruler, spell, known), date, what, source, Say.stateCommand(ruled, days.date()))
                .from(holding.origin().id());
    }

    /** The day by which a ruler is named: it was the Ottoman Empire that ruled, not Türkiye. */
    private LocalDate named(Spell spell, boolean begunKnown) {
        LocalDate day = begunKnown ? spell.entry().from() : spell.exit().from();
        return day.isAfter(days.date()) ? days.date() : day;
    }

    private Fit fit(State ruler, Spell spell, boolean begunKnown) {
        if (!rulers.isEmpty() && !rulers.contains(ruler)) {
            return Fit.BESIDE;
        }
        Fit kind = !colony || COLONIAL.contains(spell.kind()) ? Fit.FITS : Fit.PARTLY;
        return kind.and(when(spell)).and(lasted(spell, begunKnown));
    }

    private Fit when(Spell spell) {
        if (now) {
            return spell.standsOn(days.day()) ? Fit.FITS : Fit.EXCLUDES;
        }
        if (!spell.span().overlaps(days.said())) {
            return days.when(spell.exit()) == Fit.PARTLY ? Fit.PARTLY : Fit.EXCLUDES;
        }
        boolean whole = days.unit() == Days.Unit.LONGER;
        return whole && days.ends(spell.exit()).and(days.begins(spell.entry())) != Fit.FITS ? Fit.PARTLY : Fit.FITS;
    }

    private Fit lasted(Spell spell, boolean begunKnown) {
        Optional<Quantity> years = number.flatMap(Numbers::years);
        if (years.isEmpty()) {
            return Fit.FITS;
        }
        LocalDate last = spell.exit().from().isAfter(days.date())
                ? days.date()
                : spell.exit().from();
        return begunKnown
                ? Numbers.of(ChronoUnit.DAYS.between(spell.entry().from(), last) / DAYS_OF_YEAR, years.get())
                : Fit.PARTLY;
    }
}
