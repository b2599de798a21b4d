package org.entente.app.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.file.Column;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.UnitFigures;
import org.entente.stat.AllIntervals;
import org.entente.stat.PairIndex;
import org.jspecify.annotations.Nullable;

/**
 * The dyads file: every pair of states with at least one vote in the unit, in the order of units, then codes. Columns
 * grow unit by unit and are joined at the end.
 */
final class DyadColumns {
    private static final String CHOICES = "yan";
    private static final List<Measure> WITH_PERCENTILE = List.of(Measure.AGREEMENT, Measure.RELATIVE_AFFINITY);

    private final UnitKey key;
    private final List<Measure> intervals;
    private final List<PairFigures> further;
    private final Map<String, List<int[]>> whole = new LinkedHashMap<>();
    private final Map<String, List<double[]>> real = new LinkedHashMap<>();
    private final List<UnitKey.Part> parts = new ArrayList<>();

    /**
     * @param key what names a unit: year, session, or from and to
     * @param intervals measures whose intervals are added
     * @param further figures whose columns come last
     */
    DyadColumns(UnitKey key, List<Measure> intervals, List<PairFigures> further) {
        this.key = key;
        this.intervals = List.copyOf(intervals);
        this.further = List.copyOf(further);
    }

    /**
     * Adds the pairs of a unit.
     *
     * @param figures needed for intervals alone
     */
    void add(UnitFigures unit, @Nullable Figures figures) {
        int[] ccodes = new int[unit.states()];
        for (int state = 0; state < ccodes.length; state++) {
            ccodes[state] = unit.ccode(state);
        }
        parts.add(new UnitKey.Part(unit.unit(), unit.pairs()));
        add("ccode1", picked(ccodes, PairIndex.firsts(ccodes.length)));
        add("ccode2", picked(ccodes, PairIndex.seconds(ccodes.length)));
        add("n", unit.n());
        for (int cell = 0; cell < 9; cell++) {
            add(cellName(cell), unit.cells().cell(cell(cell, unit.cells().choices())));
        }
        for (Measure measure : Measure.list()) {
            add(measure.word(), unit.values(measure));
        }
        for (Measure measure : WITH_PERCENTILE) {
            add(measure.word() + "_pct", unit.percentile(measure).of(unit.values(measure), unit.reference()));
        }
        if (figures != null) {
            addIntervals(unit, figures);
        }
        for (PairFigures figure : further) {
            double[][] values = figure.values(unit);
            for (int column = 0; column < values.length; column++) {
                add(figure.columns().get(column).name(), values[column]);
            }
        }
    }

    private void addIntervals(UnitFigures unit, Figures figures) {
        for (Measure measure : intervals) {
            AllIntervals all = figures.all(unit.unit(), measure);
            add(measure.word() + "_lo", all.lo());
            add(measure.word() + "_hi", all.hi());
            add(measure.word() + "_pct_lo", all.percentileLo());
            add(measure.word() + "_pct_hi", all.percentileHi());
        }
    }

    private static int[] picked(int[] ccodes, int[] states) {
        int[] picked = new int[states.length];
        for (int pair = 0; pair < states.length; pair++) {
            picked[pair] = ccodes[states[pair]];
        }
        return picked;
    }

    /** A yes/abstain/no cell's place in a table of so many choices. */
    private static int cell(int nine, int choices) {
        return choices * (nine / 3) + nine % 3;
    }

    private static String cellName(int cell) {
        return "n_" + CHOICES.charAt(cell / 3) + CHOICES.charAt(cell % 3);
    }

    private void add(String name, int[] values) {
        whole.computeIfAbsent(name, n -> new ArrayList<>()).add(values);
    }

    private void add(String name, double[] values) {
        real.computeIfAbsent(name, n -> new ArrayList<>()).add(values);
    }

    /** All columns in the file's order. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(key.columns(parts));
        columns.add(ints("ccode1", "COW code of the first state, the smaller"));
        columns.add(ints("ccode2", "COW code of the second state"));
        columns.add(ints("n", "joint votes: roll calls on which both voted yes, abstain or no"));
        for (Measure measure : Measure.list()) {
            if (measure.table() != null && measure != Measure.ALIGNMENT_INDEX) {
                columns.add(doubles(measure.word(), measure.definition() + "; " + measure.range()));
            }
        }
        for (int cell = 0; cell < 9; cell++) {
            columns.add(
                    ints(cellName(cell), "joint votes: first letter the first state’s vote, y yes, a abstain, n no"));
        }
        for (Measure measure : List.of(Measure.RELATIVE_AFFINITY, Measure.ALIGNMENT_INDEX)) {
            columns.add(doubles(measure.word(), measure.definition() + "; " + measure.range()));
        }
        for (Measure measure : WITH_PERCENTILE) {
            columns.add(doubles(
                    measure.word() + "_pct",
                    "percentile of " + measure.label() + " among the reference set, 0 to 100"));
        }
        intervals.forEach(measure -> columns.addAll(intervals(measure)));
        for (PairFigures figure : further) {
            figure.columns().forEach(column -> columns.add(further(column)));
        }
        return columns;
    }

    private Column further(PairColumn column) {
        Column.Real numbers = doubles(column.name(), column.meaning());
        if (!column.flag()) {
            return numbers;
        }
        Boolean[] flags = new Boolean[numbers.rows()];
        Arrays.setAll(flags, row -> Double.isNaN(numbers.values()[row]) ? null : numbers.values()[row] == 1);
        return new Column.Flag(column.name(), column.meaning(), flags);
    }

    private List<Column> intervals(Measure measure) {
        String word = measure.word();
        return List.of(
                doubles(word + "_lo", "lower end of the interval of " + measure.label()),
                doubles(word + "_hi", "upper end of the interval of " + measure.label()),
                doubles(word + "_pct_lo", "lower end of the interval of its percentile"),
                doubles(word + "_pct_hi", "upper end of the interval of its percentile"));
    }

    private Column ints(String name, String meaning) {
        List<int[]> pieces = whole.getOrDefault(name, List.of());
        int[] joined = new int[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (int[] piece : pieces) {
            System.arraycopy(piece, 0, joined, at, piece.length);
            at += piece.length;
        }
        whole.remove(name);
        return new Column.Whole(name, meaning, joined);
    }

    private Column.Real doubles(String name, String meaning) {
        List<double[]> pieces = real.getOrDefault(name, List.of());
        double[] joined =
                new double[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (double[] piece : pieces) {
            System.arraycopy(piece, 0, joined, at, piece.length);
            at += piece.length;
        }
        real.remove(name);
        return new Column.Real(name, meaning, joined);
    }
}
