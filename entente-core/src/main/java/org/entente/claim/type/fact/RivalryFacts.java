package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Evidence;
import org.entente.state.State;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;

/** Whether two states are rivals: by lists of rivals, and by what they did. */
public final class RivalryFacts {
    private final Evidence evidence;
    private final State a;
    private final State b;
    private final Days days;

    /**
     * @param evidence the record
     * @param a one state
     * @param b the other
     * @param days when
     */
    public RivalryFacts(Evidence evidence, State a, State b, Days days) {
        this.evidence = evidence;
        this.a = a;
        this.b = b;
        this.days = days;
    }

    /** Lists of rivals; they speak against a claim for the years that they cover alone. */
    public Facts listed() {
        PairLayer layer = PairLayer.of(evidence, Layers.RIVALRY, a.ccode(), b.ccode(), days.date());
        List<FactRow> rows = layer.rows().stream().map(this::row).toList();
        boolean covered = layer.complete(days.day().getYear(), days.day().getYear());
        Known known = layer.holdings().isEmpty()
                ? Known.NOTHING
                : new Known(covered && layer.known(days).complete(), layer.end(), Optional.empty());
        return Facts.of(rows, known, days);
    }

    private FactRow row(PairLayer.Listed row) {
        Spell spell = Spell.of(
                row.tie().kind(),
                PackedDate.text(row.tie().from()),
                PackedDate.text(row.tie().to()),
                row.holding().origin().source(),
                true);
        int last = row.holding().coverage().to();
        boolean toEnd = row.toYear() >= last && last < days.day().getYear();
        boolean then = days.present()
                ? spell.standsOn(days.day()) || toEnd
                : spell.span().overlaps(days.said());
        Fit fit = days.since() && then ? days.begins(spell.entry()) : then ? Fit.FITS : Fit.PARTLY;
        String what =
                "Listed as rivals " + spell.words(days.date()) + (spell.kind().isEmpty() ? "" : ": " + spell.kind());
        return FactRow.of(
                        fit, Optional.of(spell.entry().from()), what, spell.source(), Say.stateCommand(a, days.date()))
                .from(row.holding().origin().id());
    }

    /**
     * Years of armed conflict on opposite sides and militarised disputes within some years before the claim's day. What
     * they lack says nothing.
     *
     * @param years how far back they count
     */
    public Facts fought(int years) {
        int to = days.day().getYear();
        boolean span = days.unit() == Days.Unit.LONGER || days.since();
        int from = span ? Math.min(days.said().from().getYear(), to - years) : to - years;
        Conflicts conflicts = Conflicts.of(evidence, a, b, days.date());
        List<FactRow> rows = new ArrayList<>(conflicts.rows(from, to, Fit.FITS));
        PairLayer disputes = PairLayer.of(evidence, Layers.DISPUTE, a.ccode(), b.ccode(), days.date());
        disputes.rows().stream()
                .filter(row -> row.fromYear() >= from
                        && row.fromYear() <= to
                        && row.tie().a() == a.ccode())
                .forEach(row -> rows.add(dispute(row)));
        int last = Math.max(
                conflicts.lastYear(), disputes.end().map(end -> end.getYear()).orElse(0));
        return Facts.of(rows, last == 0 ? Known.NOTHING : Known.to(LocalDate.of(last, 12, 31)), days);
    }

    private FactRow dispute(PairLayer.Listed row) {
        String what = "Militarised dispute " + row.tie().name() + " of the two, " + row.fromYear();
        return FactRow.of(
                        Fit.FITS,
                        Optional.of(PackedDate.first(row.tie().from())),
                        what,
                        row.holding().origin().source(),
                        Say.stateCommand(a, days.date()))
                .from(row.holding().origin().id());
    }

    /** The two, in words. */
    public String words() {
        return Say.first(a, days.date()) + " and " + Say.name(b, days.date());
    }
}
