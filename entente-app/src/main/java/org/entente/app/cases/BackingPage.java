package org.entente.app.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.TallyBar;
import org.entente.app.terminal.Terminal;
import org.entente.cases.Backing;
import org.entente.cases.Stance;
import org.entente.cases.Support;
import org.entente.vote.VoteRecord;

/** Who backs, withholds, opposes: regional groups, states by code, poles. */
final class BackingPage {
    private static final int LABEL = 16;
    private static final int SHARE = 14;

    private final Backing backing;
    private final VoteRecord record;

    /** @param backing of at least one text */
    BackingPage(Backing backing, VoteRecord record) {
        this.backing = backing;
        this.record = record;
    }

    void print(Terminal terminal, String title) {
        CaseStates states = new CaseStates(backing, lastDate());
        terminal.blank();
        terminal.print(Line.of(title, Style.BOLD));
        terminal.paragraph(CaseWords.STANCES, Style.DIM);
        if (!backing.captured().isEmpty()) {
            terminal.paragraph(captured(), Style.DIM);
        }
        groups(terminal, states);
        terminal.blank();
        CaseStates.STANCES.forEach(stance -> list(terminal, states, stance));
        terminal.blank();
        poles(terminal);
    }

    private String captured() {
        return "On " + backing.captured().size() + " of " + backing.texts().size() + " texts the seat of "
                + backing.entry().supported().name() + " voted against its own side;"
                + " support for the state leaves these texts out, this page shows them.";
    }

    private LocalDate lastDate() {
        return backing.texts().stream()
                .map(text -> record.rollCalls().get(text.rollCall()).date())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private void groups(Terminal terminal, CaseStates states) {
        boolean wide = !terminal.narrow();
        Table table = new Table(0, wide ? 3 : 2)
                .left(wide ? "by regional group" : "group")
                .right("states");
        CaseStates.STANCES.forEach(stance -> table.right(stance == Stance.DID_NOT_VOTE ? "no vote" : stance.label()));
        if (wide) {
            table.signs("share of states");
        }
        for (Map.Entry<String, int[]> group : states.groups()) {
            table.row(groupCells(group.getKey(), group.getValue(), wide));
        }
        terminal.print(table.lines(terminal.room()));
    }

    private static List<Line> groupCells(String group, int[] counts, boolean wide) {
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of(group));
        cells.add(Line.of(Integer.toString(counts[0] + counts[1] + counts[2] + counts[3])));
        for (int count : counts) {
            cells.add(Line.of(count == 0 ? "·" : Integer.toString(count)));
        }
        if (wide) {
            cells.add(TallyBar.of(counts, SHARE));
        }
        return cells;
    }

    private static void list(Terminal terminal, CaseStates states, Stance stance) {
        List<Support> supports = states.of(stance);
        if (supports.isEmpty()) {
            return;
        }
        String codes = String.join(" ", supports.stream().map(states::code).toList());
        Line label = Line.of(StanceMarks.mark(stance), StanceMarks.style(stance))
                .add(" " + stance.label())
                .padTo(LABEL);
        Style style = stance == Stance.DID_NOT_VOTE ? Style.DIM : Style.PLAIN;
        for (String line : Columns.wrap(codes, terminal.width() - LABEL)) {
            terminal.print(label.add(line, style));
            label = Line.of(" ".repeat(LABEL));
        }
    }

    private void poles(Terminal terminal) {
        Table table = new Table(0, 3)
                .left("poles")
                .signs("on so many texts")
                .right("seated")
                .right("cast");
        for (CasePole pole : CasePole.all(backing, record)) {
            table.row(List.of(
                    Line.of(pole.name()),
                    votes(pole),
                    Line.of(CaseWords.support(pole.seated())),
                    Line.of(CaseWords.support(pole.cast()))));
        }
        terminal.print(table.lines(terminal.room()));
        terminal.paragraph(
                "mean support, +1 backed, 0 abstained, −1 opposed; seated: an absence counts 0; cast: it is left out",
                Style.DIM);
    }

    private static Line votes(CasePole pole) {
        Line line = Line.empty();
        for (int i = 0; i < CaseStates.STANCES.size(); i++) {
            Stance stance = CaseStates.STANCES.get(i);
            int count = pole.counts().get(i);
            if (count > 0) {
                line = line.add(StanceMarks.mark(stance), StanceMarks.style(stance))
                        .add(" " + count + "  ");
            }
        }
        return pole.split() == 0 ? line : line.add("split " + pole.split(), Style.DIM);
    }
}
