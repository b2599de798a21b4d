package org.entente.app.state;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.RegimeClass;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** The layers besides the votes on a terminal: a line or two each. */
final class StateTieLines {
    private static final int LABEL = 14;
    private static final int LAST = 4;

    private final StateTies ties;

    StateTieLines(StateTies ties) {
        this.ties = ties;
    }

    void print(Terminal terminal) {
        List<String[]> entries = entries();
        if (entries.isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.print(Line.of("Other ties", Style.BOLD));
        entries.forEach(entry -> entry(terminal, entry[0], entry[1]));
    }

    private List<String[]> entries() {
        List<String[]> entries = new ArrayList<>();
        add(entries, "governed by", leaders());
        add(entries, "pacts", pacts());
        add(entries, "regime", regime());
        String covered = ties.covered(Layers.CONFLICT);
        String years = TieSpans.years(ties.conflicts());
        add(
                entries,
                "conflicts",
                covered.isEmpty() ? "" : (years.isEmpty() ? "no year" : years) + " (UCDP/PRIO, " + covered + ")");
        add(entries, "languages", String.join(", ", ties.languages()));
        add(entries, "speaks of", frames());
        return entries;
    }

    private static void add(List<String[]> entries, String label, String text) {
        if (!text.isEmpty()) {
            entries.add(new String[] {label, text});
        }
    }

    /** The last few, the latest first. */
    private String leaders() {
        List<Tie> leaders = ties.leaders();
        List<String> last = new ArrayList<>();
        for (int row = leaders.size() - 1; row >= Math.max(0, leaders.size() - LAST); row--) {
            Tie leader = leaders.get(row);
            last.add(leader.name() + " (" + leader.kind() + ", " + TieSpans.of(leader) + ")");
        }
        return String.join("; ", last) + (leaders.size() > LAST ? " …" : "");
    }

    private String pacts() {
        List<String> open = ties.pacts().stream()
                .filter(tie -> tie.to() == PackedDate.OPEN)
                .map(Tie::name)
                .distinct()
                .toList();
        long all = ties.pacts().stream().map(Tie::name).distinct().count();
        if (all == 0) {
            return "";
        }
        String listed = Numbers.count(open.size()) + " in force of " + Numbers.count(all) + " listed";
        return open.isEmpty() ? listed : listed + ": " + String.join("; ", open);
    }

    private String regime() {
        TieFigure index = ties.polyarchy();
        if (!index.defined()) {
            return "";
        }
        Estimate estimate = index.estimate();
        String value = Numbers.score(estimate.value())
                + (estimate.hasInterval()
                        ? " [90 %: " + Numbers.interval(estimate.lo(), estimate.hi(), false) + "]"
                        : "");
        String path = String.join(
                "; ",
                ties.regimes().stream()
                        .limit(LAST)
                        .map(RegimeClass.Spell::words)
                        .toList());
        return "electoral democracy " + value + " in " + index.years() + ", V-Dem"
                + (path.isEmpty() ? "" : "; " + path);
    }

    private String frames() {
        List<String> more = ties.frames().stream()
                .filter(figure ->
                        figure.estimate().hasInterval() && figure.estimate().lo() > 0)
                .map(figure -> StateTies.frame(figure.measure()))
                .toList();
        return more.isEmpty() ? "" : String.join(", ", more) + ": more than all states together";
    }

    private static void entry(Terminal terminal, String label, String text) {
        Line first = Line.of(label, Style.DIM).padTo(LABEL);
        for (String line : Columns.wrap(text, terminal.width() - LABEL)) {
            terminal.print(first.add(line));
            first = Line.of(" ".repeat(LABEL));
        }
    }
}
