package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.FoundBlocs;
import org.jspecify.annotations.Nullable;

/**
 * Blocs over time: a row of bars for each of the largest blocs, all on one scale, the height being the number of its
 * states; then the smaller blocs together, and the states in none. A bloc keeps its row and its colour.
 */
public final class BlocsChart {
    private static final int MANY_TICKS = 10;
    private static final int FEW_TICKS = 5;
    private static final int MANY_NAMES = 4;
    private static final int FEW_NAMES = 2;
    private static final int GUTTER = 40;
    private static final int NARROW_GUTTER = 34;
    private static final double PIXELS_PER_STATE = 0.55;
    private static final int LEAST_HEIGHT = 22;
    private static final double HALF = 0.42;
    private static final double HALF_PARTIAL = 0.22;

    private final BlocHistory history;
    private final IntFunction<List<String>> names;
    private final int last;
    private final BlocYears years;

    /**
     * @param names of the states most often in the bloc of a number
     * @param last the last unit whose time is over: later ones are drawn as parts
     */
    public BlocsChart(BlocHistory history, IntFunction<List<String>> names, int last) {
        this.history = history;
        this.names = names;
        this.last = last;
        this.years = new BlocYears(history);
    }

    /** The chart. */
    public Chart chart(String id, String finding, String subtitle, String source) {
        return new Chart(
                id,
                finding,
                subtitle,
                Chart.Width.FIGURE,
                panels(false),
                panels(true),
                source,
                "Rows of bars, one row a bloc, one bar a year: the taller, the more states. The rows below have every number.",
                data());
    }

    private List<Panel> panels(boolean narrow) {
        List<Panel> panels = new ArrayList<>();
        int rows = Math.min(BlocYears.coloured(), history.count());
        for (int number = 1; number <= rows; number++) {
            int shown = number;
            panels.add(panel(
                    "Bloc " + number,
                    names(number, narrow ? FEW_NAMES : MANY_NAMES),
                    BlocYears.tone(number),
                    unit -> size(unit, shown),
                    false,
                    narrow));
        }
        if (history.count() > rows) {
            panels.add(panel("Smaller blocs", "", Tone.WORLD, unit -> smaller(unit, rows), false, narrow));
        }
        panels.add(panel("In no bloc", "", Tone.WORLD, this::alone, true, narrow));
        return panels;
    }

    private String names(int number, int most) {
        return names.apply(number).stream().limit(most).collect(Collectors.joining(", "));
    }

    private int size(int unit, int number) {
        int bloc = history.bloc(unit, number);
        return bloc < 0 ? 0 : history.found().get(unit).members(bloc).length;
    }

    private int smaller(int unit, int rows) {
        FoundBlocs found = history.found().get(unit);
        return found.states().length
                - alone(unit)
                - IntStream.rangeClosed(1, rows)
                        .map(number -> size(unit, number))
                        .sum();
    }

    private int alone(int unit) {
        return history.found().get(unit).members(-1).length;
    }

    private Panel panel(String title, String remark, Tone tone, IntUnaryOperator sizes, boolean axis, boolean narrow) {
        List<Mark> marks = new ArrayList<>();
        int most = 0;
        for (int unit = 0; unit < history.units().size(); unit++) {
            int size = sizes.applyAsInt(unit);
            most = Math.max(most, size);
            if (size > 0) {
                double half = unit > last ? HALF_PARTIAL : HALF;
                double x = years.x(unit);
                marks.add(new Mark.Bar(
                        history.units().get(unit).label(), x - half, x + half, 0, size, tone, unit > last));
            }
        }
        int height = Math.max(LEAST_HEIGHT, (int) Math.ceil(PIXELS_PER_STATE * most));
        Axis x = years.axis(narrow ? FEW_TICKS : MANY_TICKS);
        return new Panel(
                title,
                remark,
                Tone.PAIR,
                axis ? x : Axis.hidden(x.from(), x.to()),
                states(height / PIXELS_PER_STATE, most),
                height,
                narrow ? NARROW_GUTTER : GUTTER,
                4,
                marks,
                List.of());
    }

    private static Axis states(double top, int most) {
        List<Axis.Tick> ticks = new ArrayList<>();
        ticks.add(Axis.Tick.strong(0, "0"));
        int step = most > 100 ? 50 : most > 50 ? 25 : Math.max(1, most);
        for (int at = step; at <= most; at += step) {
            ticks.add(Axis.Tick.of(at, Integer.toString(at)));
        }
        return Axis.of(0, top, ticks).withGrid();
    }

    private DataTable data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int unit = 0; unit < history.units().size(); unit++) {
            FoundBlocs found = history.found().get(unit);
            for (int number : history.numbers(unit)) {
                int bloc = history.bloc(unit, number);
                rows.add(List.of(
                        history.units().get(unit).label(), number, found.members(bloc).length, found.stability(bloc)));
            }
        }
        return new DataTable(List.of("unit", "bloc", "states", "stability"), rows);
    }
}
