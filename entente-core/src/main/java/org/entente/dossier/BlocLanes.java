package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * States over time, a lane each, in the colours of the blocs they were in: those that were in another bloc than their
 * commonest one most often.
 */
public final class BlocLanes {
    private static final int LANES = 24;
    private static final int LANE = 17;
    private static final int GUTTER = 150;
    private static final int NARROW_GUTTER = 42;
    private static final int MANY_TICKS = 9;
    private static final int FEW_TICKS = 4;
    private static final double HALF = 0.5;
    private static final double THICK = 0.36;

    private final BlocHistory history;
    private final IntFunction<String> names;
    private final IntFunction<String> codes;
    private final BlocYears years;

    /**
     * @param names a state's name by its COW code
     * @param codes its ISO code by the same
     */
    public BlocLanes(BlocHistory history, IntFunction<String> names, IntFunction<String> codes) {
        this(history, names, codes, new BlocYears(history));
    }

    BlocLanes(BlocHistory history, IntFunction<String> names, IntFunction<String> codes, BlocYears years) {
        this.history = history;
        this.names = names;
        this.codes = codes;
        this.years = years;
    }

    /**
     * The states with a lane, by COW code: in a bloc in at least half of the units with blocs, and out of their commonest
     * bloc in the largest share of them; of equal ones the lower code first. None that was always in one bloc.
     */
    public List<Integer> movers() {
        TreeSet<Integer> all = new TreeSet<>();
        history.found().forEach(found -> {
            for (int ccode : found.states()) {
                all.add(ccode);
            }
        });
        Map<Integer, Double> away = new HashMap<>();
        all.forEach(ccode -> away.put(ccode, away(ccode)));
        return all.stream()
                .filter(ccode -> away.getOrDefault(ccode, 0.0) > 0)
                .sorted(Comparator.comparingDouble((Integer ccode) -> -away.getOrDefault(ccode, 0.0)))
                .limit(LANES)
                .toList();
    }

    private double away(int ccode) {
        Map<Integer, Integer> counts = new HashMap<>();
        int in = 0;
        int units = 0;
        for (int unit = 0; unit < history.units().size(); unit++) {
            units += history.found().get(unit).outcome() == Outcome.FOUND ? 1 : 0;
            int number = history.numberOf(unit, ccode);
            if (number > 0) {
                counts.merge(number, 1, Integer::sum);
                in++;
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 2 * in < units || in == 0 ? 0 : 1 - (double) most / in;
    }

    /** The chart of these states. */
    public Chart chart(List<Integer> states, String id, String finding, String subtitle, String source) {
        return new Chart(
                id,
                finding,
                subtitle,
                Chart.Width.FIGURE,
                List.of(panel(states, false)),
                List.of(panel(states, true)),
                source,
                "A lane for each state, coloured year by year by the bloc it was in. The rows below have the numbers.",
                data(states));
    }

    private Panel panel(List<Integer> states, boolean narrow) {
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int lane = 0; lane < states.size(); lane++) {
            int ccode = states.get(lane);
            double y = states.size() - 1.0 - lane;
            lane(ccode, y, marks);
            labels.add(Label.of(
                            0,
                            y,
                            narrow ? codes.apply(ccode) : names.apply(ccode),
                            Tone.PAIR,
                            narrow ? Label.Side.GUTTER : Label.Side.START)
                    .standing());
        }
        return new Panel(
                "",
                "",
                Tone.PAIR,
                years.axis(narrow ? FEW_TICKS : MANY_TICKS),
                Axis.hidden(-HALF, states.size() - HALF),
                LANE * states.size(),
                narrow ? NARROW_GUTTER : GUTTER,
                4,
                marks,
                labels);
    }

    /** Units side by side in one bloc are one bar: no seam shows between them. */
    void lane(int ccode, double y, List<Mark> marks) {
        int first = years.first();
        for (int unit = first + 1; unit <= years.last() + 1; unit++) {
            boolean goesOn = unit <= years.last()
                    && history.numberOf(unit, ccode) == history.numberOf(first, ccode)
                    && years.x(unit) == years.x(unit - 1) + 1;
            if (!goesOn) {
                piece(first, unit - 1, ccode, y, marks);
                first = unit;
            }
        }
    }

    private void piece(int first, int last, int ccode, double y, List<Mark> marks) {
        int number = history.numberOf(first, ccode);
        double from = years.x(first) - HALF;
        double to = years.x(last) + HALF;
        String key = history.units().get(first).label() + "-" + ccode;
        if (number > 0) {
            marks.add(new Mark.Bar(key, from, to, y - THICK, y + THICK, BlocYears.tone(number), false));
        } else if (number == 0) {
            marks.add(new Mark.Track(key, from, to, y, Tone.WORLD, false));
        }
    }

    private DataTable data(List<Integer> states) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int ccode : states) {
            for (int unit = 0; unit < history.units().size(); unit++) {
                int number = history.numberOf(unit, ccode);
                if (number >= 0) {
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(history.units().get(unit).label());
                    row.add(ccode);
                    row.add(number == 0 ? null : number);
                    rows.add(row);
                }
            }
        }
        return new DataTable(List.of("unit", "ccode", "bloc"), rows);
    }
}
