package org.entente.app.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.rollcall.Tallies;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.cases.ResolvedText;
import org.entente.vote.VoteRecord;

/** The texts of a case with their tallies, and the notes on them. */
final class CaseTextTable {
    private final List<ResolvedText> texts;
    private final VoteRecord record;

    CaseTextTable(List<ResolvedText> texts, VoteRecord record) {
        this.texts = texts;
        this.record = record;
    }

    void print(Terminal terminal) {
        boolean wide = !terminal.narrow();
        Table table = new Table(0).left("date").left("text").right("yes–no–abst.");
        if (wide) {
            table.right("none").left("put to the vote").left("a yes").left("about");
        }
        texts.forEach(text -> table.row(textCells(text, wide)));
        terminal.print(table.lines(terminal.room()));
        notes(terminal);
    }

    /** Notes on single texts, each once. */
    private void notes(Terminal terminal) {
        Map<String, List<String>> symbols = new LinkedHashMap<>();
        for (ResolvedText text : texts) {
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
}
