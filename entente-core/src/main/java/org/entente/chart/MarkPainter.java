package org.entente.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws the marks of a panel as SVG, and notes what words must not cover. */
final class MarkPainter implements Mark.Painter {
    private static final double DOT = 5;
    private static final double POINT = 3;
    private static final double CELL_GAP = 2;

    private final Plot plot;
    private final SvgElement into;
    private final List<Box> obstacles = new ArrayList<>();
    private final List<Word> counts = new ArrayList<>();

    MarkPainter(Plot plot, SvgElement into) {
        this.plot = plot;
        this.into = into;
    }

    /** What the marks cover: dots, signs and their counts. */
    List<Box> obstacles() {
        return obstacles;
    }

    /** The counts written in or beside marks. */
    List<Word> counts() {
        return counts;
    }

    @Override
    public void line(Mark.Line line) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (Mark.Point point : line.points()) {
            boolean there = !Double.isNaN(point.y());
            if (there) {
                path.append(pen ? 'L' : 'M').append(place(point.x(), point.y()));
            }
            pen = there;
        }
        into.add(SvgElement.of("path")
                .cssClass("m-line " + line.tone().cssClass() + (line.dashed() ? " dashed" : ""))
                .key(line.key())
                .set("d", path.toString()));
    }

    @Override
    public void band(Mark.Band band) {
        StringBuilder path = new StringBuilder();
        List<Mark.Range> run = new ArrayList<>();
        for (Mark.Range range : band.ranges()) {
            if (Double.isNaN(range.lo()) || Double.isNaN(range.hi())) {
                close(run, path);
            } else {
                run.add(range);
            }
        }
        close(run, path);
        into.add(SvgElement.of("path")
                .cssClass("m-band " + band.tone().cssClass())
                .key(band.key())
                .set("d", path.toString()));
    }

    private void close(List<Mark.Range> run, StringBuilder path) {
        for (int i = 0; i < run.size(); i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(place(run.get(i).x(), run.get(i).hi()));
        }
        for (int i = run.size() - 1; i >= 0; i--) {
            path.append('L').append(place(run.get(i).x(), run.get(i).lo()));
        }
        if (!run.isEmpty()) {
            path.append('Z');
        }
        run.clear();
    }

    private String place(double x, double y) {
        return Plot.number(plot.x(x)) + " " + Plot.number(plot.y(y));
    }

    @Override
    public void rule(Mark.Rule rule) {
        SvgElement line = rule.vertical()
                ? segment(plot.x(rule.at()), plot.top(), plot.x(rule.at()), plot.bottom())
                : segment(plot.left(), plot.y(rule.at()), plot.right(), plot.y(rule.at()));
        into.add(line.cssClass("m-rule " + rule.tone().cssClass() + (rule.dotted() ? " dotted" : ""))
                .key(rule.key()));
    }

    @Override
    public void track(Mark.Track track) {
        double y = plot.y(track.y());
        into.add(segment(plot.x(track.from()), y, plot.x(track.to()), y)
                .cssClass("m-track " + track.tone().cssClass() + (track.dotted() ? " dotted" : ""))
                .key(track.key()));
    }

    private SvgElement segment(double x1, double y1, double x2, double y2) {
        return SvgElement.of("line")
                .set("x1", plot.across(x1))
                .set("y1", y1)
                .set("x2", plot.across(x2))
                .set("y2", y2);
    }

    @Override
    public void dot(Mark.Dot dot) {
        double x = plot.x(dot.x());
        double y = plot.y(dot.y());
        double radius = dot.shape() == Mark.Shape.POINT ? POINT : DOT;
        cover(x, y, radius, radius);
        SvgElement shape = switch (dot.shape()) {
            case DISC, POINT, RING ->
                SvgElement.of("circle").set("cx", plot.across(x)).set("cy", y).set("r", radius);
            case SQUARE, OPEN_SQUARE ->
                SvgElement.of("rect")
                        .set("x", plot.across(x))
                        .set("y", y - 4.5)
                        .set("width", 9)
                        .set("height", 9)
                        .set("transform", "translate(-4.5 0)");
            case DIAMOND -> SvgElement.of("path").set("d", diamond(x, y));
        };
        boolean open = dot.shape() == Mark.Shape.RING || dot.shape() == Mark.Shape.OPEN_SQUARE;
        into.add(shape.cssClass((open ? "m-ring " : "m-dot ") + dot.tone().cssClass())
                .key(dot.key()));
    }

    private static String diamond(double x, double y) {
        return "M" + Plot.number(x) + " " + Plot.number(y - 6.5) + "l6.5 6.5l-6.5 6.5l-6.5-6.5Z";
    }

    @Override
    public void bar(Mark.Bar bar) {
        into.add(rectangle(bar.left(), bar.right(), plot.y(bar.top()), plot.y(bar.bottom()) - plot.y(bar.top()))
                .cssClass(
                        (bar.outlined() ? "m-outline " : "m-bar ") + bar.tone().cssClass())
                .key(bar.key()));
    }

    /** A rectangle between two values, at a height in pixels. */
    private SvgElement rectangle(double from, double to, double top, double height) {
        double left = plot.x(from);
        return SvgElement.of("rect")
                .set("x", plot.across(left))
                .set("y", top)
                .set("width", plot.across(Math.max(0, plot.x(to) - left)))
                .set("height", Math.max(0, height));
    }

    @Override
    public void interval(Mark.Interval interval) {
        into.add(rectangle(interval.lo(), interval.hi(), plot.y(interval.y()) - 2.5, 5)
                .cssClass("m-interval " + interval.tone().cssClass())
                .key(interval.key()));
    }

    @Override
    public void tick(Mark.Tick tick) {
        double half = tick.strong() ? 11 : 8;
        double y = plot.y(tick.y());
        double x = plot.x(tick.x());
        obstacles.add(new Box(x - 1, y - half, x + 1, y + half));
        into.add(segment(x, y - half, x, y + half)
                .cssClass((tick.strong() ? "m-tick strong " : "m-tick ")
                        + tick.tone().cssClass())
                .key(tick.key()));
    }

    @Override
    public void strip(Mark.Strip strip) {
        StripPainter.paint(strip, this);
    }

    @Override
    public void world(Mark.World world) {
        Mark.Spread spread = world.spread();
        part("m-ninety", spread.q05(), spread.q95(), world.y(), 12);
        part("m-middle", spread.q25(), spread.q75(), world.y(), 12);
        if (!Double.isNaN(spread.median())) {
            tick(new Mark.Tick("", spread.median(), world.y(), Tone.WORLD, false));
        }
    }

    /** A part of a strip: a rectangle about its row. */
    private void part(String cssClass, double from, double to, double y, double height) {
        if (!Double.isNaN(from) && !Double.isNaN(to)) {
            into.add(rectangle(from, to, plot.y(y) - height / 2, height).cssClass(cssClass));
        }
    }

    @Override
    public void histogram(Mark.Histogram histogram) {
        SvgElement group = SvgElement.of("g").key(histogram.key());
        for (int bin = 0; bin < histogram.counts().size(); bin++) {
            double left = histogram.edges().get(bin);
            double right = histogram.edges().get(bin + 1);
            int count = histogram.counts().get(bin);
            double split = histogram.split();
            if (left < split && split < right) {
                group.add(column(left, split, count, true)).add(column(split, right, count, false));
            } else {
                group.add(column(left, right, count, right <= split));
            }
        }
        into.add(group);
    }

    private SvgElement column(double left, double right, int count, boolean below) {
        double top = plot.y(count);
        return rectangle(left, right, top, plot.bottom() - top).cssClass(below ? "m-below" : "m-above");
    }

    @Override
    public void cell(Mark.Cell cell) {
        Word number = new CellPainter(plot, into).paint(cell, CELL_GAP);
        counts.add(number);
        obstacles.add(number.box());
    }

    @Override
    public void vote(Mark.Vote vote) {
        double x = plot.x(vote.x());
        double y = plot.y(vote.y());
        into.add(VoteSigns.of(vote.sign(), x, y).key(vote.key()));
        boolean counted = vote.count() > 1 || vote.counted();
        String count = counted ? Integer.toString(vote.count()) : "";
        if (counted) {
            into.add(SvgElement.of("text")
                    .cssClass("count")
                    .set("x", x + VoteSigns.RADIUS + 3)
                    .set("y", y + 4.5)
                    .text(count));
            double left = x + VoteSigns.RADIUS + 3;
            counts.add(new Word(count, new Box(left, y - 6, left + TextWidth.of(count, false), y + 6)));
        }
        cover(x, y, VoteSigns.RADIUS, VoteSigns.RADIUS + (counted ? 4 + TextWidth.of(count, false) : 0));
    }

    private void cover(double x, double y, double left, double right) {
        obstacles.add(new Box(x - left, y - VoteSigns.RADIUS, x + right, y + VoteSigns.RADIUS));
    }
}
