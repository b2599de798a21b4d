package org.entente.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.stat.Percentile;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.jspecify.annotations.Nullable;

/**
 * Two states' index of electoral democracy by year, beside the median of all states, and their classes of regime.
 *
 * @param years without a hole from the first with a figure of either to the last
 * @param classesA classes of the first state in time order
 * @param classesB classes of the second
 * @param liberal the last row of liberal democracy of each, null without one
 */
record RegimeSeries(List<Year> years, List<Tie> classesA, List<Tie> classesB, Map<Integer, Tie> liberal) {
    static final String POLYARCHY = "polyarchy";
    static final String LIBERAL = "libdem";
    static final String CLASS = "regime";
    private static final int FIRST_YEAR = 1946;

    /**
     * A year.
     *
     * @param a the first state's figure, null for a gap
     * @param b the second's
     * @param median of all states with a figure
     */
    record Year(int year, @Nullable Tie a, @Nullable Tie b, double median) {}

    /** The series from the source that the figures rest on, to their year. */
    static RegimeSeries of(PairTies ties, TieFigure figure, TieHolding holding, int a, int b) {
        Map<Integer, Map<Integer, Tie>> index = new TreeMap<>();
        Map<Integer, Tie> liberal = new HashMap<>();
        for (Tie tie : ties.rows(holding, TieFilter.ALL.years(FIRST_YEAR, figure.to()))) {
            if (tie.kind().equals(POLYARCHY)) {
                index.computeIfAbsent(PackedDate.yearOf(tie.from()), year -> new HashMap<>())
                        .put(tie.a(), tie);
            } else if (tie.kind().equals(LIBERAL) && PackedDate.yearOf(tie.from()) == figure.to()) {
                liberal.put(tie.a(), tie);
            }
        }
        return new RegimeSeries(years(index, a, b), classes(ties, a), classes(ties, b), liberal);
    }

    /** The index may come from a file that has no classes: these from the source that the figure of classes rests on. */
    private static List<Tie> classes(PairTies ties, int state) {
        TieFigure figure = ties.pair(TieMeasures.SAME_REGIME_CLASS);
        TieHolding holding = figure.holding();
        return holding == null
                ? List.of()
                : ties.rows(holding, TieFilter.of(state).years(FIRST_YEAR, figure.to())).stream()
                        .filter(tie -> tie.kind().equals(CLASS))
                        .toList();
    }

    private static List<Year> years(Map<Integer, Map<Integer, Tie>> index, int a, int b) {
        List<Year> years = new ArrayList<>();
        index.forEach((year, states) -> {
            Tie ofA = states.get(a);
            Tie ofB = states.get(b);
            if (!years.isEmpty() || ofA != null || ofB != null) {
                double[] all = states.values().stream().mapToDouble(Tie::value).toArray();
                years.add(new Year(year, ofA, ofB, Percentile.among(all).quantile(0.5)));
            }
        });
        return years;
    }

    /** The class in a year: "electoral autocracy"; "no data" without one. */
    static String classOf(List<Tie> classes, int year) {
        return classes.stream()
                .filter(tie -> tie.in(year))
                .map(tie -> RegimeClass.word(tie.value()))
                .findFirst()
                .orElse("no data");
    }
}
