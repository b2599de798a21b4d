package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Evidence;
import org.entente.record.TieHolding;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.SystemPeriod;
import org.entente.state.SystemPeriod.StateList;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** When a state became independent, beside what a text says: spells in the state system and under other states' rule. */
final class IndependenceFacts {
    /** The lists of the state system begin with this year: what begins then began before. */
    private static final int LISTS_BEGIN = 1816;

    private final Evidence evidence;
    private final State state;
    private final List<State> rulers;
    private final Days days;

    IndependenceFacts(Evidence evidence, State state, List<State> rulers, Days days) {
        this.evidence = evidence;
        this.state = state;
        this.rulers = rulers;
        this.days = days;
    }

    Facts facts() {
        List<FactRow> rows = new ArrayList<>();
        for (SystemPeriod period : state.periods()) {
            boolean listed = period.list() == StateList.COW
                    || period.list() == StateList.GW
                    || period.list() == StateList.GW_MICRO;
            if (listed
                    && period.span().from().getYear() > LISTS_BEGIN
                    && !period.span().from().isAfter(days.date())) {
                rows.add(entry(period));
            }
        }
        rows.addAll(ends());
        return Facts.of(best(rows), Known.to(days.date()), days);
    }

    private FactRow entry(SystemPeriod period) {
        LocalDate day = period.span().from();
        String what = Say.first(state, days.date()) + " in the state system from " + day + " ("
                + period.list().name().replace('_', '-') + ")";
        Fit fit = rulers.isEmpty() ? fit(new Span(day, day)) : Fit.BESIDE;
        return FactRow.of(
                fit, Optional.of(day), what, "state system, " + period.list().name(), command());
    }

    /** Where the rule of another state ended. */
    private List<FactRow> ends() {
        List<FactRow> rows = new ArrayList<>();
        for (TieHolding holding : evidence.ties().holdings(Layers.RULER)) {
            for (Tie tie :
                    evidence.ties().read(holding, TieFilter.of(state.ccode())).list()) {
                Span end = new Span(PackedDate.first(tie.to()), PackedDate.last(tie.to()));
                boolean ended = tie.b() == state.ccode()
                        && tie.to() != PackedDate.OPEN
                        && !end.from().isAfter(days.date());
                if (ended && tie.confidence().counts()) {
                    rows.add(end(tie, end, holding));
                }
            }
        }
        return rows;
    }

    private FactRow end(Tie tie, Span end, TieHolding holding) {
        State ruler = evidence.states().get(tie.a());
        boolean meant = rulers.isEmpty() || rulers.contains(ruler);
        String what = "Rule of " + Say.name(ruler, days.date()) + " over " + Say.name(state, days.date()) + " ("
                + tie.kind() + ") to " + PackedDate.text(tie.to());
        String source = tie.source().isEmpty() ? holding.origin().source() : tie.source();
        return FactRow.of(meant ? fit(end) : Fit.EXCLUDES, Optional.of(end.from()), what, source, command())
                .from(holding.origin().id());
    }

    private String command() {
        return Say.stateCommand(state, days.date());
    }

    /** A day within the year said, or a year beside it, is another act of the same independence. */
    private Fit fit(Span known) {
        Fit when = days.since() ? days.begins(known) : days.when(known);
        return when == Fit.EXCLUDES && days.year(known) ? Fit.PARTLY : when;
    }

    /** A state may have become independent twice, by several lists: the row that comes nearest speaks. */
    private static List<FactRow> best(List<FactRow> rows) {
        boolean near = rows.stream().anyMatch(row -> row.fit() == Fit.FITS || row.fit() == Fit.PARTLY);
        return near
                ? rows.stream()
                        .map(row -> row.fit() == Fit.EXCLUDES ? row.as(Fit.BESIDE) : row)
                        .toList()
                : rows;
    }
}
