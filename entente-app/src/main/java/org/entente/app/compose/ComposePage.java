package org.entente.app.compose;

import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.composite.Composition;
import org.entente.construct.composite.WeighedPart;
import org.entente.measure.Numbers;

/** A composite on a terminal. */
final class ComposePage {
    private final ComposeAnswer answer;

    ComposePage(ComposeAnswer answer) {
        this.answer = answer;
    }

    void print(Terminal terminal) {
        Composition made = answer.made();
        terminal.paragraph(
                "━━ " + answer.whom() + ": composite of " + made.parts().size() + " indicators");
        if (made.defined()) {
            terminal.paragraph("Among the " + Numbers.count(made.pairs()) + " pairs of " + made.states()
                    + " states that have every indicator.");
        }
        answer.whyNone().forEach(terminal::paragraph);
        terminal.blank();
        terminal.print(parts(made.parts()).lines(terminal.room()));
        if (made.defined()) {
            terminal.paragraph(ComposeWords.PLACE, Style.DIM);
            terminal.blank();
            terminal.print(designs(made).lines(terminal.room()));
        }
        answer.kept().ifPresent(kept -> {
            terminal.blank();
            RunPage.print(terminal, kept);
            terminal.blank();
            terminal.paragraph("Every run: entente compose --run " + kept.id(), Style.DIM);
        });
        terminal.paragraph(ComposeWords.NO_DEFAULT, Style.DIM);
    }

    private static Table parts(List<WeighedPart> parts) {
        Table table = new Table(0, 2)
                .left("indicator")
                .right("weight")
                .right("value")
                .right("place")
                .right("without")
                .left("years")
                .minor(2)
                .left("reads")
                .minor()
                .whole();
        parts.forEach(part -> table.row(List.of(
                Line.of(part.part().name()),
                Line.of(Numbers.percent(part.share())),
                Line.of(value(part), Style.BOLD),
                Line.of(Numbers.percentile(part.place())),
                Line.of(Numbers.percentile(part.without())),
                Line.of(part.years().isEmpty() ? "no data" : part.years(), Style.DIM),
                Line.of(ComposeWords.alike(part.part()), Style.DIM))));
        return table;
    }

    /** The pair's value with as many decimals as its size asks for. */
    static String value(WeighedPart part) {
        if (!part.there()) {
            return Numbers.MISSING;
        }
        boolean whole = Math.abs(part.value()) >= 100 || part.value() == Math.rint(part.value());
        return Numbers.figure(part.value(), whole ? 0 : Numbers.SCORE, part.value() < 0);
    }

    private static Table designs(Composition made) {
        Table table = new Table(0, 2)
                .left("with your weights, by")
                .right("value")
                .right("place")
                .right("rank")
                .whole();
        made.designs()
                .forEach(placed -> table.row(
                        ComposeWords.design(placed.design()),
                        Numbers.decimals(placed.value(), 2),
                        Numbers.percentile(placed.place()),
                        Numbers.count(placed.rank())));
        return table;
    }
}
