package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/**
 * Lines of time for two states: one row for each body, the first state's standing above the second's. Filled where it is
 * a full one, outlined where it is less.
 */
final class Timeline {
    private static final int GUTTER = 296;
    private static final int ROW = 24;
    private static final int NAMED_ROW = 54;
    private static final int NARROW_NAME = 18;
    private static final int HALF = 3;
    private static final int NAMED_HALF = 10;
    private static final double APART = 5;
    private static final double NAMED_APART = 13;
    static final int LONGEST_NAME = 42;
    private static final int WIDE = 824;
    private static final int PADDING = 8;
    private static final Set<String> LESSER = Set.of("candidate", "associate", "partner", "observer", "suspended");

    /**
     * A row.
     *
     * @param name at its left
     * @param ofA standings of the first state
     * @param ofB standings of the second
     * @param named whether the names of the standings are written in their bars: persons
     */
    record Line(String name, List<Tie> ofA, List<Tie> ofB, boolean named) {
        int height() {
            return named ? NAMED_ROW : ROW;
        }
    }

    private final List<Line> lines;
    private final double first;
    private final double last;
    private final boolean narrow;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private Timeline(List<Line> lines, int firstYear, double last, boolean narrow) {
        this.lines = lines;
        this.first = firstYear;
        this.last = last;
        this.narrow = narrow;
    }

    /** The drawing from a year to a day; what began before is cut there. */
    static Panel panel(List<Line> lines, int firstYear, LocalDate last, boolean narrow) {
        return new Timeline(lines, firstYear, year(last), narrow).drawn();
    }

    private Panel drawn() {
        int height = 0;
        for (Line line : lines) {
            int top = height + (narrow ? NARROW_NAME : 0);
            double middle = -(top + line.height() / 2.0);
            labels.add(
                    Label.of(first, narrow ? -(height + 11.0) : middle, cut(line.name()), Tone.PAIR, Label.Side.START)
                            .strong());
            double apart = line.named() ? NAMED_APART : APART;
            line.ofA().forEach(tie -> bar(line, tie, middle + apart, Tone.A));
            line.ofB().forEach(tie -> bar(line, tie, middle - apart, Tone.B));
            height = top + line.height();
            marks.add(new Mark.Rule("", -height, false, Tone.GRID, false));
        }
        return new Panel(
                "",
                "",
                Tone.PAIR,
                Axis.of(first, last + 0.5, ticks()).withGrid(),
                Axis.hidden(-Math.max(1, height), 0),
                height,
                narrow ? 0 : GUTTER,
                0,
                marks,
                labels);
    }

    private String cut(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    private void bar(Line line, Tie tie, double y, Tone tone) {
        double left = Math.max(first, tie.from() == PackedDate.OPEN ? first : year(PackedDate.first(tie.from())));
        double right = Math.min(last, tie.to() == PackedDate.OPEN ? last : year(PackedDate.last(tie.to())));
        if (right <= left) {
            return;
        }
        int half = line.named() ? NAMED_HALF : HALF;
        Tone shown = tie.confidence().counts() ? tone : Tone.ABSENT;
        marks.add(new Mark.Bar(key(tie), left, right, y - half, y + half, shown, line.named() || lesser(tie)));
        if (line.named()) {
            double pixels = (right - left) / (last - first) * ((narrow ? Chart.NARROW : WIDE) - PADDING);
            TimelineNames.fitting(tie, pixels)
                    .ifPresent(name -> labels.add(Label.of((left + right) / 2, y, name, tone, Label.Side.OVER)));
        }
    }

    /** Whether a standing is less than a full one. */
    private static boolean lesser(Tie tie) {
        return LESSER.contains(tie.kind());
    }

    private static String key(Tie tie) {
        return tie.a() + " " + tie.name() + " " + PackedDate.text(tie.from());
    }

    private List<Axis.Tick> ticks() {
        int most = narrow ? 5 : 10;
        int step = 1;
        while ((last - first) / step > most) {
            step = step == 1 ? 2 : step == 2 ? 5 : step == 5 ? 10 : 2 * step;
        }
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int year = (int) first; year <= last; year++) {
            if (year % step == 0) {
                ticks.add(Axis.Tick.of(year, Integer.toString(year)));
            }
        }
        return ticks;
    }

    /** A day as a year with a fraction. */
    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}
