package org.entente.app.beyond;

import java.util.List;
import org.entente.app.beyond.BeyondAnswer.Of;
import org.entente.app.cli.NamedState;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.beyond.BeyondOutcome;
import org.entente.measure.beyond.BeyondPhrases;
import org.entente.measure.beyond.PairParts;
import org.entente.measure.beyond.PairParts.Part;
import org.entente.measure.beyond.PairResidual;
import org.entente.measure.beyond.SetApart;
import org.entente.state.Articles;
import org.entente.state.StateRegistry;

/**
 * A pair beyond its blocs.
 *
 * @param answer the figures
 * @param a one state
 * @param b the other
 * @param pair its number, negative when either cast no vote in the window
 */
record BeyondPair(BeyondAnswer answer, NamedState a, NamedState b, int pair) {
    private static final int PLACES = 3;
    private static final int NARROW = 64;

    /** Whether the pair has figures. */
    boolean known() {
        return pair >= 0 && !Double.isNaN(answer.figures().agreement().residual(pair));
    }

    PairParts parts() {
        return new PairParts(
                answer.figures(),
                StateRegistry.builtIn(),
                a.ccode(),
                b.ccode(),
                Articles.with(a.shortName()),
                Articles.with(b.shortName()));
    }

    /** The organisations of which both are full members, by short name. */
    List<String> shared() {
        return parts().shared();
    }

    /** The parts in the order in which they are told, the states as they were typed; they add up to what was observed. */
    List<Part> parts(Of of) {
        return parts().of(answer.outcome(of));
    }

    /** "Azerbaijan and Serbia agree less than blocs lead one to expect: −0.029 [−0.050, −0.008]". */
    String finding() {
        String names = Numbers.capital(Articles.with(a.shortName())) + " and " + Articles.with(b.shortName());
        if (!known()) {
            return names + " have fewer than " + answer.minimum() + " joint votes in the window";
        }
        Estimate estimate = answer.estimate(Of.AGREEMENT, pair);
        if (!estimate.defined()) {
            return names + ": no pair effect detected, among all pairs";
        }
        PairResidual beside = answer.figures().agreement().beside(estimate, pair);
        return names + " " + BeyondPhrases.agree(beside) + BeyondPhrases.placed(beside);
    }

    /** What sets one of the two apart from an organisation of both; empty for most pairs. */
    String apart() {
        return SetApart.of(answer.figures(), StateRegistry.builtIn(), a.ccode(), b.ccode())
                .map(apart -> apart.words(ccode -> Articles.with(ccode == a.ccode() ? a.shortName() : b.shortName())))
                .orElse("");
    }

    void print(Terminal terminal) {
        terminal.paragraph("━━ Beyond blocs: " + a.name() + " and " + b.name());
        terminal.paragraph(answer.window());
        terminal.blank();
        terminal.paragraph(finding() + "." + (apart().isEmpty() ? "" : " " + apart()));
        if (!known()) {
            return;
        }
        terminal.blank();
        Table figures = figures(terminal.room());
        terminal.print(figures.lines(terminal.room()));
        terminal.blank();
        terminal.print(partTable().lines(terminal.room()));
        terminal.blank();
        terminal.paragraph(BeyondWords.legendOfPair(answer, figures.leftOut(terminal.room()) == 0), Style.DIM);
    }

    /** On a narrow terminal with less between the columns, so that what was expected has room. */
    private Table figures(int room) {
        Table table = new Table(0, room < NARROW ? 1 : 2)
                .signs("")
                .right("observed")
                .minor(2)
                .right("expected")
                .right("residual")
                .right("in sample")
                .minor()
                .right("shrunken")
                .signs(Numbers.percent(answer.options().level()))
                .right("pct")
                .whole();
        for (Of of : Of.values()) {
            table.row(row(of));
        }
        return table;
    }

    private List<Line> row(Of of) {
        BeyondOutcome outcome = answer.outcome(of);
        Estimate estimate = answer.estimate(of, pair);
        double residual = outcome.residual(pair);
        String none = estimate.undefined() == null ? Numbers.MISSING : estimate.undefined();
        return List.of(
                Line.of(of.label),
                Line.of(Numbers.decimals(outcome.expected(pair) + residual, PLACES)),
                Line.of(Numbers.decimals(outcome.expected(pair), PLACES)),
                Line.of(Numbers.signedDecimals(residual, PLACES)),
                Line.of(Numbers.signedDecimals(outcome.inSample(pair), PLACES), Style.DIM),
                Line.of(Numbers.signedDecimals(estimate.value(), PLACES), Style.BOLD),
                Line.of(
                        estimate.hasInterval() ? Numbers.interval(estimate.lo(), estimate.hi(), PLACES, true) : none,
                        Style.DIM),
                Line.of(Numbers.percentile(estimate.percentile())));
    }

    private Table partTable() {
        Table table = new Table(0, 2)
                .left("What adds up to it")
                .right("agreement")
                .right("κ")
                .whole();
        List<Part> agreement = parts(Of.AGREEMENT);
        List<Part> ofKappa = parts(Of.KAPPA);
        for (int k = 0; k < agreement.size(); k++) {
            table.row(List.of(
                    Line.of(agreement.get(k).words()),
                    Line.of(Numbers.signedDecimals(agreement.get(k).value(), PLACES)),
                    Line.of(Numbers.signedDecimals(ofKappa.get(k).value(), PLACES))));
        }
        return table;
    }
}
