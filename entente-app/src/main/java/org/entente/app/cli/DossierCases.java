package org.entente.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.chart.Chart;
import org.entente.dossier.Cell;
import org.entente.dossier.CellWords;
import org.entente.dossier.Dossier;
import org.entente.dossier.Marks;
import org.entente.dossier.Section;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/** What both states did on the texts of each case: the chart's rows of whole texts, as tallies. */
final class DossierCases {
    private static final String WHOLE = "whole_text";
    private static final int BETWEEN = 3;

    private DossierCases() {}

    static void print(Dossier dossier, Section section, Terminal terminal) {
        if (section.charts().isEmpty()) {
            return;
        }
        Table table = table(dossier, section, terminal.narrow());
        if (!table.isEmpty()) {
            terminal.blank();
            head(terminal);
            terminal.print(table.lines(terminal.room()));
        }
    }

    private static void head(Terminal terminal) {
        Line title = Line.of("Territorial cases, final texts", Style.BOLD);
        Line legend = Line.empty();
        for (String part : List.of("● backed", "◐ abstained", "✕ opposed", "◌ did not vote")) {
            legend = legend.add((legend.width() > 0 ? "  " : "") + part, Style.DIM);
        }
        if (title.width() + BETWEEN + legend.width() <= terminal.width()) {
            terminal.print(title.add(" ".repeat(BETWEEN)).add(legend));
        } else {
            terminal.print(title);
            terminal.print(legend);
        }
    }

    private static Table table(Dossier dossier, Section section, boolean narrow) {
        Table table = new Table(0, narrow ? 2 : BETWEEN)
                .whole()
                .left("")
                .right("texts")
                .left(dossier.nameA())
                .left(dossier.nameB());
        List<List<Cell>> counted = section.tables().get(0).rows();
        int row = 0;
        for (List<List<@Nullable Object>> texts : rows(section.charts().get(0))) {
            if (WHOLE.equals(texts.get(0).get(1))) {
                table.row(cells(dossier, texts, counted.get(row), narrow));
            }
            row++;
        }
        return table;
    }

    /** The chart's data, text by text, gathered by row: a case, or the amendments to its texts. */
    private static List<List<List<@Nullable Object>>> rows(Chart chart) {
        Map<List<@Nullable Object>, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
        for (List<@Nullable Object> text : chart.data().rows()) {
            rows.computeIfAbsent(text.subList(0, 2), key -> new ArrayList<>()).add(text);
        }
        return List.copyOf(rows.values());
    }

    private static List<Line> cells(
            Dossier dossier, List<List<@Nullable Object>> texts, List<Cell> counted, boolean narrow) {
        int last = counted.size() - 1;
        return List.of(
                Line.of(name(dossier, texts)),
                Line.of(Integer.toString(texts.size())),
                tally(counted.get(last - 1), narrow),
                tally(counted.get(last), narrow));
    }

    /** "Azerbaijan’s own: A/RES/62/243", else the case’s short name. */
    private static String name(Dossier dossier, List<List<@Nullable Object>> texts) {
        Case entry = CaseRegistry.builtIn().get(String.valueOf(texts.get(0).get(0)));
        boolean own = entry.supported().includes(dossier.a().ccode())
                != entry.supported().includes(dossier.b().ccode());
        boolean between =
                entry.isParty(dossier.a().ccode()) && entry.isParty(dossier.b().ccode());
        if (!own || between || entry.contextOnly()) {
            return entry.shortName();
        }
        String owner = entry.supported().includes(dossier.a().ccode()) ? dossier.nameA() : dossier.nameB();
        return owner + "’s own: " + (texts.size() == 1 ? texts.get(0).get(2) : about(entry));
    }

    /** A case’s short name without the party before the colon. */
    private static String about(Case entry) {
        String name = entry.shortName();
        int colon = name.indexOf(": ");
        return colon < 0 ? name : name.substring(colon + 2);
    }

    private static Line tally(Cell cell, boolean narrow) {
        return cell instanceof Cell.Support support
                ? support(support, narrow)
                : Line.of(cell.accept(CellWords.INSTANCE));
    }

    /** "● 6  ✕ 10"; closer together on a narrow screen. */
    private static Line support(Cell.Support support, boolean narrow) {
        int[] counts = {support.backed(), support.abstained(), support.opposed(), support.absent()};
        Choice[] choices = {Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT};
        Line line = Line.empty();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                line = line.add(line.width() == 0 ? "" : narrow ? " " : "  ")
                        .add(Marks.mark(choices[i]), Style.of(choices[i]))
                        .add((narrow ? "" : " ") + counts[i]);
            }
        }
        return line;
    }
}
