package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.chart.Box;
import org.entente.chart.Chart;
import org.entente.chart.Panel;
import org.entente.chart.Svg;
import org.entente.chart.Word;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.record.BuiltInRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.Percentile;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** Lays out the drawings of 200 random pairs, wide and narrow, and measures the boxes of their words. */
class LabelsNeverCollideTest {
    private static final int PAIRS = 200;
    private static final int PERIODS = 8;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final StateRegistry STATES = StateRegistry.builtIn();

    private final Random random = new Random(20251029);
    private final List<String> faults = new ArrayList<>();
    private final Map<Unit, UnitFigures> figures = new HashMap<>();

    @Test
    void noWordOfTwoHundredRandomPairsMeetsAnotherOrLeavesItsDrawing() {
        List<State> states = STATES.list().stream()
                .filter(state -> RECORD.column(state.ccode()) >= 0)
                .toList();
        List<Slice> periods = new ArrayList<>(List.of(Slice.everything().settled(false)));
        for (int k = 1; k < PERIODS; k++) {
            int from = 1946 + random.nextInt(78);
            int to = Math.min(2025, from + random.nextInt(12 * k));
            periods.add(Slice.everything().withYears(from, to).settled(true));
        }
        int drawn = 0;
        for (int k = 0; k < PAIRS; k++) {
            State a = states.get(random.nextInt(states.size()));
            State b = states.get(random.nextInt(states.size()));
            drawn += pair(a, b, periods.get(k % PERIODS));
        }
        assertThat(faults).isEmpty();
        assertThat(drawn).as("drawings measured").isGreaterThan(1000);
    }

    private int pair(State a, State b, Slice slice) {
        long[] mask = SliceMask.of(RECORD, slice);
        List<Chart> charts = new ArrayList<>();
        charts.add(cells(a, b, mask));
        Unit whole = Unit.of(RECORD, mask, "");
        if (!a.equals(b) && of(whole).pair(column(a), column(b)) >= 0) {
            headline(whole, a, b).ifPresent(charts::add);
            years(mask, a, b).ifPresent(charts::add);
        }
        int drawings = 0;
        for (Chart chart : charts) {
            String what =
                    a.name(DAY) + " " + b.name(DAY) + ", " + slice.from() + " to " + slice.to() + ": " + chart.id();
            for (Panel panel : chart.panels()) {
                check(panel, chart.width().pixels(), what + ", wide");
            }
            for (Panel panel : chart.narrowPanels()) {
                check(panel, Chart.NARROW, what + ", narrow");
            }
            drawings += chart.panels().size() + chart.narrowPanels().size();
        }
        return drawings;
    }

    private void check(Panel panel, int width, String what) {
        List<Word> words = Svg.words(panel, width);
        Box bounds = Svg.bounds(panel, width);
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).box().within(bounds)) {
                faults.add(what + ": " + words.get(i) + " leaves " + bounds);
            }
            for (int j = 0; j < i; j++) {
                if (words.get(i).box().meets(words.get(j).box())) {
                    faults.add(what + ": " + words.get(i) + " meets " + words.get(j));
                }
            }
        }
        List<String> texts = words.stream().map(Word::text).toList();
        panel.labels().stream()
                .filter(label -> label.required() && !texts.contains(label.text()))
                .forEach(label -> faults.add(what + ": " + label + " is missing"));
    }

    private static int column(State state) {
        return RECORD.column(state.ccode());
    }

    private UnitFigures of(Unit unit) {
        return figures.computeIfAbsent(unit, u -> UnitFigures.of(RECORD, u, AbsencePolicy.EXCLUDE));
    }

    private static Chart cells(State a, State b, long[] mask) {
        int[][] counts = new int[4][4];
        for (int r : SliceMask.indexes(mask)) {
            int u = List.of(JointCounts.CHOICES).indexOf(RECORD.choice(r, column(a)));
            int v = List.of(JointCounts.CHOICES).indexOf(RECORD.choice(r, column(b)));
            if (u >= 0 && v >= 0) {
                counts[u][v]++;
            }
        }
        return new CellsChart(new JointCounts(counts), name(a), name(b)).chart("Finding", "Subtitle", "Source");
    }

    private static CellsChart.Name name(State state) {
        return new CellsChart.Name(state.name(DAY), Integer.toString(state.ccode()));
    }

    private Optional<Chart> headline(Unit unit, State a, State b) {
        List<HeadlineChart.Figure> two = List.of(
                figure(unit, a, b, Measure.AGREEMENT, false), figure(unit, a, b, Measure.RELATIVE_AFFINITY, true));
        return two.stream().allMatch(HeadlineChart.Figure::drawn)
                ? Optional.of(HeadlineChart.of("Finding", "Subtitle", "Source", two))
                : Optional.empty();
    }

    private HeadlineChart.Figure figure(Unit unit, State a, State b, Measure measure, boolean signed) {
        return new HeadlineChart.Figure(
                measure.word(),
                measure.word().replace('_', '-'),
                estimate(unit, a, b, measure),
                of(unit).percentile(measure),
                signed);
    }

    /** The pair's figure with an interval of random width: what is drawn depends on where it lies, not on its draws. */
    private Estimate estimate(Unit unit, State a, State b, Measure measure) {
        UnitFigures all = of(unit);
        int pair = all.pair(column(a), column(b));
        double value = pair < 0 ? Double.NaN : all.values(measure)[pair];
        int n = pair < 0 ? 0 : all.n()[pair];
        Percentile among = all.percentile(measure);
        boolean referred = pair >= 0 && all.reference()[pair] && !Double.isNaN(value);
        double half = random.nextDouble() * 0.1;
        boolean interval = referred && random.nextInt(4) > 0;
        return new Estimate(
                value,
                interval ? value - half : Double.NaN,
                interval ? value + half : Double.NaN,
                0.9,
                n,
                referred ? among.of(value) : Double.NaN,
                Double.NaN,
                Double.NaN,
                referred ? among.size() : 0,
                measure.word(),
                Double.isNaN(value) ? "no joint votes" : null,
                null,
                List.of(),
                null);
    }

    private Optional<Chart> years(long[] mask, State a, State b) {
        List<Unit> units = Unit.list(RECORD, mask, Unit.By.YEAR).stream()
                .filter(unit -> of(unit).pair(column(a), column(b)) >= 0)
                .toList();
        List<YearRow> rows = new ArrayList<>();
        for (Unit unit : units) {
            while (!rows.isEmpty() && rows.get(rows.size() - 1).year() < unit.fromYear() - 1) {
                rows.add(YearRow.empty(rows.get(rows.size() - 1).year() + 1));
            }
            rows.add(new YearRow(
                    unit.fromYear(),
                    unit.fromYear() == 2025,
                    estimate(unit, a, b, Measure.AGREEMENT),
                    estimate(unit, a, b, Measure.RELATIVE_AFFINITY),
                    Strips.spread(of(unit).percentile(Measure.AGREEMENT)),
                    Strips.spread(of(unit).percentile(Measure.RELATIVE_AFFINITY))));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String lastYear = rows.get(rows.size() - 1).partial() ? "2025 to 29 October" : "";
        YearsChart.Series series =
                new YearsChart.Series(rows, "Azerbaijan–Serbia", lastYear, SourceChange.of(RECORD, units));
        return Optional.of(YearsChart.of(series, "Finding", "Subtitle", "Source"));
    }
}
