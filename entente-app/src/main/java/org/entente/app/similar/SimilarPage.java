package org.entente.app.similar;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.StateList;
import org.entente.vote.Choice;

/** The nearest and the farthest on a terminal, values and intervals on one scale. */
public final class SimilarPage {
    private static final int ENDS = 10;
    private static final int STRIP = 27;
    private static final int SHORTER_STRIP = 17;
    /** Columns from which the intervals of ranks have room. */
    private static final int FULL = 96;

    private final SimilarAnswer answer;
    private final boolean all;

    /** @param all whether the states between are listed too */
    public SimilarPage(SimilarAnswer answer, boolean all) {
        this.answer = answer;
        this.all = all;
    }

    /** Prints head, list and legend. */
    public void print(Terminal terminal) {
        head(terminal);
        if (answer.ranked().isEmpty()) {
            terminal.blank();
            terminal.paragraph(
                    "No state shares enough votes with " + answer.state().name() + " for a rank.");
            return;
        }
        terminal.blank();
        list(terminal);
        terminal.blank();
        legend(terminal);
    }

    private void head(Terminal terminal) {
        String what = answer.measure().label() + " · UN votes";
        Line name = Line.of("━━ ", Style.FIRST)
                .add(answer.state().name() + ", " + answer.unit().label(), Style.BOLD);
        String title =
                ": nearest and farthest of " + Numbers.count(answer.list().ranked()) + " states";
        Line line = name.add(title);
        if (line.width() + 2 + what.length() <= terminal.width()) {
            terminal.print(line.against(Line.of(what, Style.DIM), terminal.width()));
        } else {
            terminal.paragraph(line.text());
            terminal.print(Line.of(what, Style.DIM));
        }
        terminal.paragraph(basis(answer));
    }

    /** How many votes there were, and how the state cast its own. */
    static String basis(SimilarAnswer answer) {
        int[] counts = VoteCounts.of(
                answer.sliced().record(), answer.unit().mask(), answer.state().ccode());
        int cast = counts[Choice.YES.ordinal()] + counts[Choice.ABSTAIN.ordinal()] + counts[Choice.NO.ordinal()];
        List<String> parts = new ArrayList<>();
        add(parts, counts[Choice.YES.ordinal()], "yes", "yes");
        add(parts, counts[Choice.NO.ordinal()], "no", "no");
        add(parts, counts[Choice.ABSTAIN.ordinal()], "abstention", "abstentions");
        return Numbers.counted(answer.unit().rollCalls(), "recorded vote", "recorded votes") + " in "
                + Numbers.counted(answer.families(), "family", "families") + ". "
                + answer.state().name() + " cast "
                + Numbers.count(cast) + (parts.isEmpty() ? "." : ": " + String.join(", ", parts) + ".");
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(Numbers.counted(count, one, many));
        }
    }

    private void list(Terminal terminal) {
        List<StateList.Entry> ranked = answer.ranked();
        boolean whole = all || ranked.size() <= 2 * ENDS + 1;
        List<StateList.Entry> top = whole ? ranked : ranked.subList(0, ENDS);
        List<StateList.Entry> bottom = whole ? List.of() : ranked.subList(ranked.size() - ENDS, ranked.size());
        List<Estimate> shown = new ArrayList<>();
        top.forEach(entry -> shown.add(entry.estimate()));
        bottom.forEach(entry -> shown.add(entry.estimate()));
        double median = Medians.of(answer.point(), answer.measure());
        Scale scale = Scale.of(shown, answer.measure().signed(), median, full(terminal) ? STRIP : SHORTER_STRIP);
        Table table = table(terminal, scale);
        top.forEach(entry -> table.row(row(terminal, scale, entry)));
        bottom.forEach(entry -> table.row(row(terminal, scale, entry)));
        List<Line> lines = new ArrayList<>(table.lines(terminal.room()));
        if (!bottom.isEmpty()) {
            int between = ranked.size() - 2 * ENDS;
            lines.add(1 + ENDS, Line.of("   ⋮  " + between + " states between; --all lists them", Style.DIM));
        }
        terminal.print(lines);
    }

    private Table table(Terminal terminal, Scale scale) {
        String level = Numbers.percent(level());
        Table table = new Table(0, 2).right("rank");
        if (full(terminal)) {
            table.signs(level);
        }
        table.left("state");
        if (!terminal.narrow()) {
            table.signs(scale.head());
        }
        return table.right("value").signs(level).right("n").right("pct");
    }

    private static boolean full(Terminal terminal) {
        return terminal.width() >= FULL;
    }

    private double level() {
        return answer.list().entries().get(0).estimate().level();
    }

    private List<Line> row(Terminal terminal, Scale scale, StateList.Entry entry) {
        Estimate estimate = entry.estimate();
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of(Integer.toString(entry.rank())));
        if (full(terminal)) {
            cells.add(Line.of(entry.rankLo() == 0 ? "" : entry.rankLo() + "–" + entry.rankHi(), Style.DIM));
        }
        cells.add(Line.of(answer.other(entry).shortName()));
        if (!terminal.narrow()) {
            cells.add(scale.strip(estimate));
        }
        cells.add(Line.of(number(estimate.value()), Style.BOLD));
        cells.add(Line.of(
                estimate.hasInterval() ? number(estimate.lo()) + " " + number(estimate.hi()) : "none", Style.DIM));
        cells.add(Line.of(Numbers.count(estimate.n())));
        cells.add(Line.of(Numbers.decimals(estimate.percentile(), 0)));
        return cells;
    }

    private String number(double value) {
        return answer.measure().signed() ? Numbers.signedDecimals(value, 2) : Numbers.decimals(value, 2);
    }

    private String meaning() {
        return answer.measure() == Measure.RELATIVE_AFFINITY
                ? "agreement beyond the two states’ habits, 0 as expected"
                : answer.measure().definition();
    }

    private void legend(Terminal terminal) {
        String pairs = Numbers.count(answer.point().percentile(answer.measure()).size());
        terminal.paragraph("value: " + meaning() + "; pct: percentile among " + pairs + " pairs", Style.DIM);
        terminal.paragraph(
                "●━━ value and " + Numbers.percent(level()) + " interval, from " + Numbers.count(answer.draws())
                        + " draws of families; ranks from the same draws; ┊ "
                        + (answer.measure().signed() ? "0" : "median of all pairs"),
                Style.DIM);
    }
}
