package org.entente.app.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.rollcall.Tallies;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.TallyBar;
import org.entente.app.terminal.Terminal;
import org.entente.cases.Backing;
import org.entente.cases.Case;
import org.entente.cases.CaseReport;
import org.entente.cases.ResolvedText;
import org.entente.cases.Stance;
import org.entente.cases.Support;
import org.entente.vote.VoteRecord;

/** One case on a terminal: parties, texts, who backs it, poles, what is not on record. */
public final class CasePage {
    private static final int LABEL = 16;
    private static final int SHARE = 14;
    private static final int NAMED = 6;

    private final CaseReport report;
    private final VoteRecord record;
    private final Case entry;

    public CasePage(CaseReport report, VoteRecord record) {
        this.report = report;
        this.record = record;
        this.entry = report.resolved().entry();
    }

    /** Prints the page. */
    public void print(Terminal terminal) {
        heading(terminal);
        terminal.blank();
        texts(terminal);
        if (!report.whole().texts().isEmpty()) {
            backing(terminal, report.whole(), "Support on the whole texts");
        }
        if (!report.apart().texts().isEmpty()) {
            backing(terminal, report.apart(), "Amendments and motions, apart and in no score");
        }
        terminal.blank();
        commands(terminal);
    }

    private void heading(Terminal terminal) {
        terminal.paragraph("", "", entry.id() + "  " + entry.name(), Style.BOLD);
        List<String> facts = new ArrayList<>();
        facts.add(entry.dimension().label());
        facts.add(CaseWords.parties(entry));
        facts.add(CaseWords.extent(report.resolved(), report.whole().families()));
        facts.add("record read to " + entry.lastChecked());
        terminal.paragraph(String.join(" · ", facts), Style.DIM);
        terminal.paragraph(entry.directnessNote());
    }

    private void texts(Terminal terminal) {
        boolean wide = !terminal.narrow();
        Table table = new Table(0).left("date").left("text").right("yes–no–abst.");
        if (wide) {
            table.right("none").left("put to the vote").left("a yes").left("about");
        }
        report.resolved().texts().forEach(text -> table.row(textCells(text, wide)));
        terminal.print(table.lines(terminal.width()));
        notes(terminal);
    }

    /** Notes on single texts, each once. */
    private void notes(Terminal terminal) {
        Map<String, List<String>> symbols = new LinkedHashMap<>();
        for (ResolvedText text : report.resolved().texts()) {
            String note = text.text().note();
            if (!note.isEmpty()) {
                symbols.computeIfAbsent(note, n -> new ArrayList<>())
                        .add(text.text().symbol().replace("A/RES/", ""));
            }
        }
        if (!symbols.isEmpty()) {
            terminal.blank();
        }
        symbols.forEach((note, of) -> terminal.paragraph("", "  ", String.join(", ", of) + ": " + note, Style.DIM));
    }

    private List<Line> textCells(ResolvedText text, boolean wide) {
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of(CaseWords.date(text, record), Style.DIM));
        cells.add(Line.of(text.text().symbol() + (text.text().added() ? " +" : "")));
        if (text.found()) {
            Tallies tallies = Tallies.of(record, text.rollCall());
            cells.add(Line.of(tallies.words()));
            if (wide) {
                cells.add(Line.of(Integer.toString(tallies.absent()), Style.DIM));
            }
        } else {
            cells.add(Line.of(text.status().label(), Style.DIM));
            if (wide) {
                cells.add(Line.empty());
            }
        }
        if (wide) {
            cells.add(Line.of(text.text().kind().label()));
            cells.add(Line.of(CaseWords.yes(text.text())));
            cells.add(Line.of(text.text().subject().replace('_', ' '), Style.DIM));
        }
        return cells;
    }

    private void backing(Terminal terminal, Backing backing, String title) {
        CaseStates states = new CaseStates(backing, lastDate(backing));
        terminal.blank();
        terminal.print(Line.of(title, Style.BOLD));
        if (entry.supported().ccodes().isEmpty() || backing.captured().isEmpty()) {
            terminal.paragraph("backed: seated support above 0.50; opposed: below 0; absences count 0.", Style.DIM);
        } else {
            terminal.paragraph(captured(backing), Style.DIM);
        }
        groups(terminal, states);
        terminal.blank();
        CaseStates.STANCES.forEach(stance -> list(terminal, states, stance));
        terminal.blank();
        poles(terminal, backing);
    }

    private String captured(Backing backing) {
        return "On " + backing.captured().size() + " of " + backing.texts().size() + " texts the seat of "
                + entry.supported().name() + " voted against its own side;"
                + " support for the state leaves these texts out, this page shows them.";
    }

    private LocalDate lastDate(Backing backing) {
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
            table.left("share of states");
        }
        for (Map.Entry<String, int[]> group : states.groups()) {
            table.row(groupCells(group.getKey(), group.getValue(), wide));
        }
        terminal.print(table.lines(terminal.width()));
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

    private void poles(Terminal terminal, Backing backing) {
        Table table = new Table(0, 3)
                .left("poles")
                .left("on so many texts")
                .right("seated")
                .right("cast");
        for (CasePole pole : CasePole.all(backing, record)) {
            table.row(List.of(
                    Line.of(pole.name()),
                    votes(pole),
                    Line.of(CaseWords.support(pole.seated())),
                    Line.of(CaseWords.support(pole.cast()))));
        }
        terminal.print(table.lines(terminal.width()));
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

    private void commands(Terminal terminal) {
        if (report.resolved().texts().stream().anyMatch(t -> t.text().added())) {
            terminal.paragraph(
                    "+ added to the list by rule: a later text of a family that the case lists, to the record’s end.",
                    Style.DIM);
        }
        if (!report.unlisted().isEmpty()) {
            terminal.paragraph(unlisted(), Style.DIM);
        }
        terminal.print(Line.of("Rows   ", Style.DIM).add("entente rollcalls --case " + entry.id()));
    }

    private String unlisted() {
        int size = report.unlisted().size();
        String words = "Texts of the same families in these years that the case does not list: " + size;
        return size > NAMED
                ? words + "."
                : words + " ("
                        + String.join(
                                ", ",
                                report.unlisted().stream().map(this::symbol).toList()) + ").";
    }

    private String symbol(int rollCall) {
        String symbol = record.rollCalls().get(rollCall).symbol();
        return symbol == null ? record.rollCalls().get(rollCall).id() : symbol;
    }
}
