package org.entente.app.construct;

import java.util.List;
import java.util.stream.Stream;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Told;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.tie.Alike;

/** All constructs side by side on a terminal: a line for each leading figure, those with nothing on record last. */
final class ProfilePage {
    private final ConstructAnswer answer;

    ProfilePage(ConstructAnswer answer) {
        this.answer = answer;
    }

    void print(Terminal terminal) {
        terminal.paragraph("━━ " + answer.whom() + ": profile, votes of "
                + answer.setting().headline().label());
        answer.texts()
                .answer(answer.told())
                .parts()
                .forEach(part -> terminal.paragraph("· ", "  ", part.text().strip(), Style.PLAIN));
        terminal.blank();
        terminal.print(figures().lines(terminal.room()));
        terminal.paragraph(
                "pct: percentile among all pairs with data of the same years, or all states where a state is named. "
                        + "Each line has its own years; lines are not added up.",
                Style.DIM);
        missing(terminal);
    }

    private Table figures() {
        Table table = new Table(0, 2)
                .left("construct")
                .left("figure")
                .right("value")
                .left("interval")
                .right("pct")
                .left("years")
                .minor()
                .left("counted")
                .minor()
                .whole();
        filled().forEach(told -> {
            List<Finding> leading = leading(told);
            leading.forEach(finding -> table.row(row(told, finding, finding.equals(leading.get(0)))));
            if (leading.isEmpty()) {
                table.row(rowsAlone(told));
            }
        });
        return table;
    }

    private Stream<Told> filled() {
        return answer.told().stream().filter(told -> told.reading().filled());
    }

    private static List<Finding> leading(Told told) {
        return told.reading().findings().stream()
                .filter(finding -> finding.leads() && finding.estimate().defined())
                .toList();
    }

    private List<Line> row(Told told, Finding finding, boolean first) {
        Indicator indicator = told.construct().card().get(finding.indicator());
        Estimate estimate = finding.estimate();
        return List.of(
                Line.of(first ? told.construct().card().title() : "", Style.BOLD),
                Line.of(name(indicator, finding)),
                Line.of(Numbers.figure(estimate.value(), indicator.places(), indicator.signed()), Style.BOLD),
                Line.of(ConstructPage.interval(indicator, estimate), Style.DIM),
                Line.of(Numbers.percentile(estimate.percentile())),
                Line.of(finding.years()),
                Line.of(ConstructPage.counted(finding), Style.DIM));
    }

    private String name(Indicator indicator, Finding finding) {
        String whom = finding.whom() == 0 ? "" : " → " + answer.code(finding.whom());
        String who = finding.who() == 0 ? "" : answer.code(finding.who()) + whom + ": ";
        String about = finding.about().isEmpty() ? "" : ": " + finding.about();
        return who + indicator.name() + about + (indicator.high() == Alike.LOW ? " (low is alike)" : "");
    }

    private static List<Line> rowsAlone(Told told) {
        Line nothing = Line.of("");
        return List.of(
                Line.of(told.construct().card().title(), Style.BOLD),
                Line.of("rows alone, too few for a figure", Style.DIM),
                nothing,
                nothing,
                nothing,
                nothing,
                nothing);
    }

    private void missing(Terminal terminal) {
        List<Told> missing =
                answer.told().stream().filter(told -> !told.reading().filled()).toList();
        if (missing.isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.print(Line.of("Missing here, and what would fill it", Style.BOLD));
        missing.forEach(told -> terminal.paragraph(
                told.construct().card().title() + ": "
                        + String.join(" ", answer.texts().sentences(told)),
                Style.DIM));
    }
}
