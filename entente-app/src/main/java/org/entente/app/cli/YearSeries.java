package org.entente.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.app.terminal.Sparkline;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.Mark;
import org.entente.dossier.Section;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The yearly agreement of a pair and of the median pair, a place for every calendar year between the first and the last
 * that can be drawn.
 *
 * @param from first year
 * @param to last year
 * @param pair agreement, NaN where there are fewer than {@value #LEAST} joint votes
 * @param median median of all pairs
 * @param counts joint votes of each year
 */
record YearSeries(int from, int to, Mark.Line pair, Mark.Line median, List<Mark.Point> counts) {
    /** Joint votes under which a year stays a gap. */
    static final int LEAST = 10;

    private static final Axis SCALE = Axis.hidden(0.5, 1);

    /** The series of the section, from the first year with enough joint votes to the last; empty when there is none. */
    static Optional<YearSeries> of(Section section) {
        return section.charts().stream().findFirst().flatMap(YearSeries::drawn);
    }

    /** From the lines of the chart's first panel and its numbers of joint votes. */
    private static Optional<YearSeries> drawn(Chart chart) {
        int year = chart.data().columns().indexOf("year");
        int n = chart.data().columns().indexOf("n");
        List<Mark.Point> counts = chart.data().rows().stream()
                .map(row -> new Mark.Point(number(row.get(year)), number(row.get(n))))
                .toList();
        return of(line(chart, "agreement"), line(chart, "median"), counts);
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static Mark.Line line(Chart chart, String key) {
        return chart.panels().get(0).marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<YearSeries> of(Mark.Line pair, Mark.Line median, List<Mark.Point> counts) {
        int[] years = pair.points().stream()
                .filter(point -> !Double.isNaN(point.y()))
                .mapToInt(point -> (int) point.x())
                .toArray();
        return years.length == 0
                ? Optional.empty()
                : Optional.of(new YearSeries(years[0], years[years.length - 1], pair, median, List.copyOf(counts)));
    }

    int years() {
        return to - from + 1;
    }

    /** "▁ 0.50 to █ 1.00", and what the lowest block holds besides. */
    String scale() {
        boolean below = drawn().stream().anyMatch(point -> point.y() < SCALE.from());
        return "▁ " + Numbers.decimals(SCALE.from(), 2) + (below ? " or less" : "") + " to █ "
                + Numbers.decimals(SCALE.to(), 2);
    }

    String pairLine(int cells) {
        return Sparkline.on(SCALE, cells).text(pair, from, to);
    }

    String medianLine(int cells) {
        return Sparkline.on(SCALE, cells).text(median, from, to);
    }

    /** The last years alone. */
    YearSeries last(int most) {
        return new YearSeries(Math.max(from, to - most + 1), to, pair, median, counts);
    }

    /** "; 18 to 109 joint votes a year", of the years that are drawn. */
    String counted() {
        List<Mark.Point> drawn = drawn();
        List<Long> numbers = counts.stream()
                .filter(count -> drawn.stream().anyMatch(point -> point.x() == count.x()))
                .map(count -> (long) count.y())
                .sorted()
                .toList();
        long least = numbers.get(0);
        long most = numbers.get(numbers.size() - 1);
        String range = least == most ? Numbers.count(least) : Numbers.count(least) + " to " + Numbers.count(most);
        return "; " + range + " joint votes a year";
    }

    private List<Mark.Point> drawn() {
        return pair.points().stream()
                .filter(point -> point.x() >= from && !Double.isNaN(point.y()))
                .toList();
    }

    /** "0.75 in 2013, 0.88 in 2000": the lowest and the highest year; empty with fewer than two. */
    String ends() {
        List<Mark.Point> drawn = drawn();
        if (drawn.size() < 2) {
            return "";
        }
        Comparator<Mark.Point> byValue = Comparator.comparingDouble(Mark.Point::y);
        return words(drawn.stream().min(byValue).orElseThrow()) + ", "
                + words(drawn.stream().max(byValue).orElseThrow());
    }

    private static String words(Mark.Point point) {
        return Numbers.decimals(point.y(), 2) + " in " + (int) point.x();
    }

    /** Years under their cells, at years that five divides, and the first. */
    String axis(int cells) {
        StringBuilder axis = new StringBuilder();
        for (int year = from; year <= to; year++) {
            int at = (year - from) * cells;
            boolean marked = year == from || year % (cells == 1 ? 10 : 5) == 0;
            if (marked && at >= axis.length() + (axis.isEmpty() ? 0 : 1)) {
                axis.append(" ".repeat(at - axis.length())).append(year);
            }
        }
        return axis.toString();
    }
}
