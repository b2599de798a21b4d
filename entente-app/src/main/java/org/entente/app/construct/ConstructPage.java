package org.entente.app.construct;

import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Told;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** Readings of constructs on a terminal: question, rows, figures, sentences. */
public final class ConstructPage {
    /** An interval is never broken. */
    private static final char HARD_BLANK = '\u00a0';

    private final ConstructAnswer answer;

    /** Of an answer. */
    public ConstructPage(ConstructAnswer answer) {
        this.answer = answer;
    }

    /** Prints every construct. */
    public void print(Terminal terminal) {
        terminal.paragraph("━━ " + answer.whom() + ": " + answer.verb() + ", " + answer.years());
        for (Told told : answer.told()) {
            terminal.blank();
            construct(terminal, told);
        }
    }

    private void construct(Terminal terminal, Told told) {
        ConstructCard card = told.construct().card();
        terminal.print(Line.of(card.title(), Style.BOLD));
        terminal.paragraph(card.question(), Style.DIM);
        List<String> lead = answer.texts().lead(told);
        List<String> remarks = answer.texts().remarks(told);
        (lead.isEmpty() ? remarks : lead).forEach(terminal::paragraph);
        terminal.blank();
        RowPage rows = new RowPage(answer);
        told.reading().listings().stream()
                .filter(listing -> !listing.rows().isEmpty())
                .forEach(listing -> rows.print(terminal, listing));
        if (!told.reading().findings().isEmpty()) {
            terminal.print(figures(card, told.reading().findings()).lines(terminal.room()));
            terminal.blank();
        }
        if (!lead.isEmpty() && !remarks.isEmpty()) {
            remarks.forEach(terminal::paragraph);
            terminal.blank();
        }
        terminal.paragraph(card.caveats(), Style.DIM);
    }

    /** Years, places and counts give way where they do not fit beside each other. */
    private Table figures(ConstructCard card, List<Finding> findings) {
        Table table = new Table(0, 2)
                .left("figure")
                .left("of")
                .left("years")
                .minor()
                .right("value")
                .left("interval")
                .right("pct")
                .minor()
                .left("counted")
                .minor()
                .whole();
        findings.forEach(finding -> table.row(row(card.get(finding.indicator()), finding)));
        return table;
    }

    private List<Line> row(Indicator indicator, Finding finding) {
        Estimate estimate = finding.estimate();
        String whom = finding.whom() == 0 ? "" : " → " + answer.code(finding.whom());
        return List.of(
                Line.of(indicator.name() + (finding.about().isEmpty() ? "" : ": " + finding.about())),
                Line.of(answer.code(finding.who()) + whom),
                Line.of(finding.years(), Style.DIM),
                Line.of(value(indicator, estimate), Style.BOLD),
                Line.of(interval(indicator, estimate), Style.DIM),
                Line.of(Numbers.percentile(estimate.percentile())),
                Line.of(counted(finding), Style.DIM));
    }

    private static String value(Indicator indicator, Estimate estimate) {
        String undefined = estimate.undefined();
        return undefined == null ? Numbers.figure(estimate.value(), indicator.places(), indicator.signed()) : undefined;
    }

    static String interval(Indicator indicator, Estimate estimate) {
        if (estimate.hasInterval()) {
            return Numbers.interval(estimate.lo(), estimate.hi(), indicator.places(), indicator.signed())
                    .replace(' ', HARD_BLANK);
        }
        String why = estimate.noInterval();
        return why == null ? "" : why;
    }

    static String counted(Finding finding) {
        return finding.counted().isEmpty() && finding.estimate().n() > 0
                ? "n " + Numbers.count(finding.estimate().n())
                : finding.counted();
    }
}
