package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Counts by calendar year as stacked bars, one colour a part. A year without an entry has no bar: nothing is known of it
 * or nothing was counted, as the words beside it say.
 *
 * @param names of the parts, from the bottom up
 * @param tones of the parts
 * @param years counts of the parts by year
 */
public record YearBars(List<String> names, List<Tone> tones, SortedMap<Integer, double[]> years) {
    private static final int HEIGHT = 170;
    private static final int GUTTER = 40;
    private static final double HALF = 0.38;

    public YearBars {
        names = List.copyOf(names);
        tones = List.copyOf(tones);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("no year to draw");
        }
    }

    /** The bars as a chart. */
    public Chart chart(String id, String finding, String subtitle, String source) {
        return new Chart(
                id,
                finding,
                subtitle,
                Chart.Width.FIGURE,
                List.of(panel(null)),
                List.of(panel(null)),
                source,
                description(),
                data());
    }

    /** The bars with the years that were asked for set off, as where nothing lies in them. */
    public Chart asked(int from, int to, String id, String finding, String subtitle, String source) {
        Panel panel = panel(new int[] {from, to});
        return new Chart(
                id,
                finding,
                subtitle,
                Chart.Width.FIGURE,
                List.of(panel),
                List.of(panel),
                source,
                description(),
                data());
    }

    private Panel panel(int @Nullable [] asked) {
        int first = asked == null ? years.firstKey() : Math.min(years.firstKey(), asked[0]);
        int last = asked == null ? years.lastKey() : Math.max(years.lastKey(), asked[1]);
        double top = years.values().stream()
                .mapToDouble(counts -> Arrays.stream(counts).sum())
                .max()
                .orElse(1);
        double most = Math.max(1, top) * (asked == null ? 1.06 : 1.25);
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        if (asked != null) {
            marks.add(new Mark.Bar("", asked[0] - 0.5, asked[1] + 0.5, 0, most, Tone.NOTICE, false));
            labels.add(Label.of((asked[0] + asked[1]) / 2.0, most, "asked", Tone.NOTICE, Label.Side.BELOW)
                    .strong());
        }
        years.forEach((year, counts) -> bars(year, counts, marks));
        return new Panel(
                "",
                "",
                Tone.PAIR,
                Axis.of(first - 0.6, last + 0.6, yearTicks(first, last)),
                Axis.of(0, most, countTicks(top)).withGrid(),
                HEIGHT,
                GUTTER,
                6,
                marks,
                labels);
    }

    private void bars(int year, double[] counts, List<Mark> marks) {
        double at = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                String key = Integer.toString(year);
                marks.add(new Mark.Bar(key, year - HALF, year + HALF, at, at + counts[i], tones.get(i), false));
            }
            at += counts[i];
        }
    }

    private static List<Axis.Tick> yearTicks(int first, int last) {
        List<Axis.Tick> ticks = new ArrayList<>();
        int step = last - first > 30 ? 10 : last - first > 9 ? 5 : 1;
        for (int year = first; year <= last; year++) {
            if (year % step == 0 || year == first || year == last) {
                String text = Integer.toString(year);
                ticks.add(year % step == 0 ? Axis.Tick.strong(year, text) : Axis.Tick.of(year, text));
            }
        }
        return ticks;
    }

    private static List<Axis.Tick> countTicks(double top) {
        double step = step(top);
        List<Axis.Tick> ticks = new ArrayList<>();
        for (double at = 0; at <= top + 1e-9; at += step) {
            ticks.add(at == 0 ? Axis.Tick.strong(0, "0") : Axis.Tick.of(at, Numbers.count(Math.round(at))));
        }
        return ticks;
    }

    /** A round step of which three or four reach the top. */
    private static double step(double top) {
        double power = 1;
        while (power * 10 <= Math.max(1, top / 3)) {
            power *= 10;
        }
        for (int factor : new int[] {1, 2, 5, 10}) {
            if (top / (factor * power) <= 4.5) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private String description() {
        Map.Entry<Integer, double[]> most = years.entrySet().stream()
                .max(java.util.Comparator.comparingDouble((Map.Entry<Integer, double[]> year) ->
                        Arrays.stream(year.getValue()).sum()))
                .orElseThrow();
        return "Bars by year from " + years.firstKey() + " to " + years.lastKey() + ", from the bottom up: "
                + String.join(", ", names) + ". The highest is " + most.getKey() + ".";
    }

    private DataTable data() {
        List<String> columns = new ArrayList<>(List.of("year"));
        names.forEach(name -> columns.add(name.replace(' ', '_')));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        years.forEach((year, counts) -> {
            List<@Nullable Object> row = new ArrayList<>(List.of(year));
            Arrays.stream(counts).forEach(row::add);
            rows.add(row);
        });
        return new DataTable(columns, rows);
    }

    /** The same counts as a closed table under the bars. */
    public Table table(String id) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words("Year")));
        names.forEach(name -> columns.add(Table.Column.number(name)));
        List<List<Cell>> rows = new ArrayList<>();
        years.forEach((year, counts) -> {
            List<Cell> row = new ArrayList<>(List.of(new Cell.Words(Integer.toString(year))));
            Arrays.stream(counts)
                    .forEach(count -> row.add(
                            count == Math.rint(count)
                                    ? new Cell.Count(Math.round(count), null)
                                    : new Cell.Words(Numbers.decimals(count, 1))));
            rows.add(row);
        });
        return new Table(
                id,
                Numbers.counted(rows.size(), "year", "years"),
                String.join(", ", names),
                columns,
                rows,
                "",
                List.of());
    }
}
