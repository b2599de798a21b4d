package org.entente.dossier;

import java.time.LocalDate;
import java.util.List;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasure;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** The pair in the layers besides the votes: figures of the last year that each covers, and the rows behind them. */
final class PairTies {
    private final Subject subject;
    private final TieFigures figures;

    /** No figure is of a later year. */
    final int year;

    PairTies(Subject subject) {
        this.subject = subject;
        this.figures = subject.tieFigures;
        this.year = lastYear(subject);
    }

    /**
     * The slice's last year, the record's where it has none; for states that are no more the year under whose name they
     * stand on the page.
     */
    private static int lastYear(Subject subject) {
        LocalDate to = subject.slice.to();
        boolean open = to == null && subject.slice.session() == null && subject.slice.toSession() == 0;
        LocalDate end = to != null ? to : open ? subject.record.end() : null;
        return end != null && there(subject, subject.a, end) && there(subject, subject.b, end)
                ? end.getYear()
                : subject.on.getYear();
    }

    private static boolean there(Subject subject, State state, LocalDate on) {
        return subject.states.exists(state.ccode(), on) || subject.states.unMember(state.ccode(), on);
    }

    /** The figure of the pair; of a measure each way that of the first state. */
    TieFigure pair(TieMeasure measure) {
        return figures.latest(measure, subject.a.ccode(), subject.b.ccode(), year);
    }

    /** The figure of the second state with regard to the first. */
    TieFigure back(TieMeasure measure) {
        return figures.latest(measure, subject.b.ccode(), subject.a.ccode(), year);
    }

    TieFigure of(TieMeasure measure, State state) {
        return figures.latest(measure, state.ccode(), year);
    }

    /** The rows of a holding. */
    List<Tie> rows(TieHolding holding, TieFilter filter) {
        return subject.ties.read(holding, filter).list().stream()
                .filter(tie -> tie.confidence().counts())
                .toList();
    }
}
