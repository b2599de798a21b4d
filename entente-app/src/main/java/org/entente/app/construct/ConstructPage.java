package org.entente.app.construct;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Told;
import org.entente.dossier.Numbers;
import org.entente.measure.Estimate;

/** Readings of constructs on a terminal: question, rows, figures, sentences. */
public final class ConstructPage {
    private final ConstructAnswer answer;

    /** Of an answer. */
    public ConstructPage(ConstructAnswer answer) {
        this.answer = answer;
    }

    /** Prints every construct. */
    public void print(Terminal terminal) {
        terminal.paragraph("━━ " + answer.whom() + ": " + answer.verb() + ", "
                + answer.setting().headline().label());
        for (Told told : answer.told()) {
            terminal.blank();
            construct(terminal, told);
        }
    }

    private void construct(Terminal terminal, Told told) {
        ConstructCard card = told.construct().card();
        terminal.print(Line.of(card.title(), Style.BOLD));
        terminal.paragraph(card.question(), Style.DIM);
        RowPage rows = new RowPage(answer);
        told.reading().listings().stream()
                .filter(listing -> !listing.rows().isEmpty())
                .forEach(listing -> rows.print(terminal, listing));
        if (!told.reading().findings().isEmpty()) {
            terminal.print(
                    fitting(card, told.reading().findings(), terminal.room()).lines(terminal.room()));
        }
        answer.texts().sentences(told).forEach(terminal::paragraph);
        terminal.paragraph(card.caveats(), Style.DIM);
    }

    /** Years, places and counts give way where they do not fit beside each other. */
    private Table fitting(ConstructCard card, List<Finding> findings, int room) {
        Table whole = figures(card, findings, false);
        boolean wide = whole.lines(room).stream().anyMatch(line -> line.width() > room);
        return wide ? figures(card, findings, true) : whole;
    }

    private Table figures(ConstructCard card, List<Finding> findings, boolean narrow) {
        Table table = new Table(0, 2).left("figure").left("of");
        if (!narrow) {
            table.left("years");
        }
        table.right("value").signs("interval");
        if (!narrow) {
            table.right("pct").left("counted");
        }
        table.whole();
        findings.forEach(finding -> table.row(row(card.get(finding.indicator()), finding, narrow)));
        return table;
    }

    private List<Line> row(Indicator indicator, Finding finding, boolean narrow) {
        Estimate estimate = finding.estimate();
        String whom = finding.whom() == 0 ? "" : " → " + answer.code(finding.whom());
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of(indicator.name() + (finding.about().isEmpty() ? "" : ": " + finding.about())));
        cells.add(Line.of(answer.code(finding.who()) + whom));
        if (!narrow) {
            cells.add(Line.of(finding.years(), Style.DIM));
        }
        cells.add(Line.of(value(indicator, estimate), Style.BOLD));
        cells.add(Line.of(interval(indicator, estimate), Style.DIM));
        if (!narrow) {
            cells.add(Line.of(Numbers.percentile(estimate.percentile())));
            cells.add(Line.of(counted(finding), Style.DIM));
        }
        return cells;
    }

    private static String value(Indicator indicator, Estimate estimate) {
        String undefined = estimate.undefined();
        return undefined == null ? Numbers.figure(estimate.value(), indicator.places(), indicator.signed()) : undefined;
    }

    static String interval(Indicator indicator, Estimate estimate) {
        if (estimate.hasInterval()) {
            return Numbers.interval(estimate.lo(), estimate.hi(), indicator.places(), indicator.signed());
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
