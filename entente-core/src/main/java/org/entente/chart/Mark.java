package org.entente.chart;

import java.util.List;

/**
 * Something drawn in a panel, in the units of its axes. Marks are drawn in the order of the panel, the first lowest. A
 * key names the row of the chart's data that a mark shows; it may be empty.
 */
public sealed interface Mark {
    /** The row of data it shows, empty for none. */
    String key();

    /** Whether it stretches with its panel; what has a path, a word or a fixed shape of its own does not. */
    default boolean stretches() {
        return true;
    }

    /** Hands itself to a painter: each kind of mark to the method of its name. */
    void paint(Painter painter);

    /** Draws marks, one method for each kind. */
    interface Painter {
        void line(Line line);

        void band(Band band);

        void rule(Rule rule);

        void track(Track track);

        void dot(Dot dot);

        void bar(Bar bar);

        void interval(Interval interval);

        void tick(Tick tick);

        void strip(Strip strip);

        void world(World world);

        void histogram(Histogram histogram);

        void cell(Cell cell);

        void vote(Vote vote);
    }

    /**
     * A place.
     *
     * @param x along the horizontal axis
     * @param y along the vertical axis, NaN where there is none: a gap stays a gap
     */
    record Point(double x, double y) {}

    /**
     * The two ends of something at one place.
     *
     * @param x along the horizontal axis
     * @param lo lower end, NaN for a gap
     * @param hi upper end, NaN for a gap
     */
    record Range(double x, double lo, double hi) {}

    /**
     * A line through points.
     *
     * @param dashed whether it is dashed, as the second state's always is
     */
    record Line(String key, List<Point> points, Tone tone, boolean dashed) implements Mark {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public boolean stretches() {
            return false;
        }

        @Override
        public void paint(Painter painter) {
            painter.line(this);
        }
    }

    /** A surface between two ends, such as an interval over years. */
    record Band(String key, List<Range> ranges, Tone tone) implements Mark {
        public Band {
            ranges = List.copyOf(ranges);
        }

        @Override
        public boolean stretches() {
            return false;
        }

        @Override
        public void paint(Painter painter) {
            painter.band(this);
        }
    }

    /**
     * A straight line across the plot.
     *
     * @param at where, on the axis that it crosses
     * @param vertical whether it stands
     * @param dotted whether it is dotted, as a change of source is
     */
    record Rule(String key, double at, boolean vertical, Tone tone, boolean dotted) implements Mark {
        @Override
        public void paint(Painter painter) {
            painter.rule(this);
        }
    }

    /** A piece of a horizontal line: a track, the link between two dots; dotted where there is no data. */
    record Track(String key, double from, double to, double y, Tone tone, boolean dotted) implements Mark {
        @Override
        public void paint(Painter painter) {
            painter.track(this);
        }
    }

    /** Shapes of a dot. */
    enum Shape {
        DISC,
        /** A small disc, one of many along a line. */
        POINT,
        RING,
        SQUARE,
        OPEN_SQUARE,
        DIAMOND
    }

    /** A dot: filled for the first state and the pair, a ring for the second and for a part of a year. */
    record Dot(String key, double x, double y, Shape shape, Tone tone) implements Mark {
        @Override
        public void paint(Painter painter) {
            painter.dot(this);
        }
    }

    /**
     * A rectangle.
     *
     * @param outlined whether only its outline is drawn: a part of a year
     */
    record Bar(String key, double left, double right, double bottom, double top, Tone tone, boolean outlined)
            implements Mark {
        @Override
        public void paint(Painter painter) {
            painter.bar(this);
        }
    }

    /** An interval along the horizontal axis: a thick bar under its dot. */
    record Interval(String key, double lo, double hi, double y, Tone tone) implements Mark {
        @Override
        public void paint(Painter painter) {
            painter.interval(this);
        }
    }

    /** A short upright line, such as one state among all; {@code strong} is longer and darker. */
    record Tick(String key, double x, double y, Tone tone, boolean strong) implements Mark {
        @Override
        public void paint(Painter painter) {
            painter.tick(this);
        }
    }

    /**
     * Where a figure stands among all: track, the range of nine in ten, the middle half, the median, the interval, the
     * dot. Any part is NaN where there is none; without a value the track is dotted.
     *
     * @param from left end of the track
     * @param to right end of the track
     * @param spread the world
     * @param lo lower end of the interval
     * @param hi upper end of the interval
     * @param value the figure
     * @param y the row
     * @param tone of interval and dot
     * @param shape of the dot
     */
    record Strip(
            String key,
            double from,
            double to,
            Spread spread,
            double lo,
            double hi,
            double value,
            double y,
            Tone tone,
            Shape shape)
            implements Mark {
        @Override
        public void paint(Painter painter) {
            painter.strip(this);
        }
    }

    /**
     * How all others are spread.
     *
     * @param q05 5 % are lower
     * @param q25 a quarter is lower
     * @param median half is lower
     * @param q75 a quarter is higher
     * @param q95 5 % are higher
     */
    record Spread(double q05, double q25, double median, double q75, double q95) {
        /** Of percentiles: by definition. */
        public static final Spread PERCENTILES = new Spread(Double.NaN, 25, 50, 75, Double.NaN);

        /** No spread is known. */
        public static final Spread NONE = new Spread(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** How all others are spread along a row: nine in ten, the middle half, the median. */
    record World(String key, Spread spread, double y) implements Mark {
        @Override
        public void paint(Painter painter) {
            painter.world(this);
        }
    }

    /**
     * How often values fall between edges. The part below the split is darker, so that a percentile is an area.
     *
     * @param edges ascending, one more than the counts
     * @param counts one for each bin
     * @param split where the darker part ends, NaN for none
     */
    record Histogram(String key, List<Double> edges, List<Integer> counts, double split) implements Mark {
        public Histogram {
            edges = List.copyOf(edges);
            counts = List.copyOf(counts);
            if (edges.size() != counts.size() + 1) {
                throw new IllegalArgumentException(edges.size() + " edges of " + counts.size() + " bins");
            }
        }

        @Override
        public void paint(Painter painter) {
            painter.histogram(this);
        }
    }

    /**
     * A cell of a table as a square whose area is the count; the number is always printed.
     *
     * @param column 0 at the left
     * @param row 0 at the top
     * @param count what is counted
     * @param most the largest count of the table, a square of the cell's whole size
     * @param tone of the square
     * @param tinted whether the cell's ground is tinted: the same vote
     */
    record Cell(String key, int column, int row, long count, long most, Tone tone, boolean tinted) implements Mark {
        @Override
        public boolean stretches() {
            return false;
        }

        @Override
        public void paint(Painter painter) {
            painter.cell(this);
        }
    }

    /**
     * A vote.
     *
     * @param count how many texts share the mark; printed from two on, or always in a tally
     * @param counted whether the count is printed even when it is one
     */
    record Vote(String key, double x, double y, Sign sign, int count, boolean counted) implements Mark {
        @Override
        public boolean stretches() {
            return false;
        }

        @Override
        public void paint(Painter painter) {
            painter.vote(this);
        }
    }
}
