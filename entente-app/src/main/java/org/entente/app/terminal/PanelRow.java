package org.entente.app.terminal;

import org.entente.chart.Axis;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;

/**
 * A panel of one row on so many columns: {@code ━●━} interval and value, {@code ┊} a zero or a median. Marks are drawn in
 * their order, so that value and interval cover what lies under them; what needs height is not drawn.
 */
public final class PanelRow implements Mark.Painter {
    private final Axis x;
    private final String[] signs;
    private final Style[] styles;

    private PanelRow(Axis x, int columns) {
        if (columns < 3) {
            throw new IllegalArgumentException("no scale in " + columns + " columns");
        }
        this.x = x;
        this.signs = new String[columns];
        this.styles = new Style[columns];
    }

    /** The panel without ends. */
    public static Line of(Panel panel, int columns) {
        PanelRow row = new PanelRow(panel.x(), columns);
        panel.marks().forEach(mark -> mark.paint(row));
        return row.line();
    }

    /** The panel between {@code ├} and {@code ┤}. */
    public static Line ended(Panel panel, int columns) {
        return Line.of("├", Style.DIM).add(of(panel, columns)).add("┤", Style.DIM);
    }

    /** What is written along an axis, each over its column, where there is room for it; strong ticks go first. */
    public static Line ticks(Axis x, int columns) {
        return TickRow.of(x, columns);
    }

    /** Column of a value, from 0; values beyond an end stand at it. */
    static int column(Axis x, double value, int columns) {
        return (int) Math.round(x.place(value) * (columns - 1));
    }

    private Line line() {
        Line line = Line.empty();
        for (int c = 0; c < signs.length; c++) {
            line = signs[c] == null ? line.add(" ") : line.add(signs[c], styles[c]);
        }
        return line;
    }

    private void sign(double at, String sign, Style style) {
        if (!Double.isNaN(at)) {
            int column = column(x, at, signs.length);
            signs[column] = sign;
            styles[column] = style;
        }
    }

    private void fill(double from, double to, String sign, Style style) {
        if (!Double.isNaN(from) && !Double.isNaN(to)) {
            int last = column(x, to, signs.length);
            for (int c = column(x, from, signs.length); c <= last; c++) {
                signs[c] = sign;
                styles[c] = style;
            }
        }
    }

    static Style style(Tone tone) {
        return switch (tone) {
            case PAIR -> Style.BOLD;
            case A -> Style.FIRST;
            case B -> Style.SECOND;
            case YES, SAME -> Style.YES;
            case ABSTAIN -> Style.ABSTAIN;
            case NO, STEP, OPPOSITE -> Style.NO;
            case FRICTION, NOTICE -> Style.NOTICE;
            case BLOC_1, BLOC_2, BLOC_3, BLOC_4, BLOC_5, BLOC_6 -> Style.PLAIN;
            case WORLD, MIDDLE, NINETY, GRID, ABSENT, PANEL -> Style.DIM;
        };
    }

    private static String sign(Mark.Shape shape) {
        return switch (shape) {
            case RING -> "○";
            case SQUARE -> "■";
            case OPEN_SQUARE -> "□";
            case DIAMOND -> "◆";
            default -> "●";
        };
    }

    @Override
    public void strip(Mark.Strip strip) {
        if (Double.isNaN(strip.value())) {
            fill(strip.from(), strip.to(), "·", Style.DIM);
            return;
        }
        world(new Mark.World("", strip.spread(), strip.y()));
        interval(new Mark.Interval("", strip.lo(), strip.hi(), strip.y(), strip.tone()));
        dot(new Mark.Dot(strip.key(), strip.value(), strip.y(), strip.shape(), strip.tone()));
    }

    @Override
    public void world(Mark.World world) {
        sign(world.spread().median(), "┊", Style.DIM);
    }

    @Override
    public void interval(Mark.Interval interval) {
        fill(interval.lo(), interval.hi(), "━", style(interval.tone()));
    }

    @Override
    public void dot(Mark.Dot dot) {
        sign(dot.x(), sign(dot.shape()), style(dot.tone()));
    }

    @Override
    public void rule(Mark.Rule rule) {
        if (rule.vertical()) {
            sign(rule.at(), "┊", Style.DIM);
        }
    }

    @Override
    public void tick(Mark.Tick tick) {
        sign(tick.x(), "┊", style(tick.tone()));
    }

    @Override
    public void track(Mark.Track track) {
        if (track.dotted()) {
            fill(track.from(), track.to(), "·", Style.DIM);
        }
    }

    @Override
    public void line(Mark.Line line) {
        // A line has a height of its own: a sparkline draws it.
    }

    @Override
    public void band(Mark.Band band) {
        // As a line.
    }

    @Override
    public void bar(Mark.Bar bar) {
        // The ground under a row: without it the row reads the same.
    }

    @Override
    public void histogram(Mark.Histogram histogram) {
        // A distribution needs height: a row has its median.
    }

    @Override
    public void cell(Mark.Cell cell) {
        // A square of a table: the table's numbers are printed.
    }

    @Override
    public void vote(Mark.Vote vote) {
        // Votes of a row are tallies, which carry their counts in words.
    }
}
