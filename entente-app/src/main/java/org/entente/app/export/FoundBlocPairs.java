package org.entente.app.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.measure.bloc.BlocCache;
import org.entente.measure.bloc.DrawnBlocs;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.stat.PairIndex;

/** Whether two states are in one bloc found in the votes of the unit, and in which share of draws. */
final class FoundBlocPairs implements PairFigures {
    private final BlocCache blocs;
    private final boolean draws;
    private final Map<Unit, FoundBlocs> ready = new ConcurrentHashMap<>();

    FoundBlocPairs(BlocCache blocs, boolean draws) {
        this.blocs = blocs;
        this.draws = draws;
    }

    @Override
    public List<PairColumn> columns() {
        List<PairColumn> columns = new ArrayList<>();
        String word = PairColumns.SAME_FOUND_BLOC.word();
        columns.add(new PairColumn(
                word,
                "both states are in one bloc found in the votes of the unit; empty where there are no blocs beyond "
                        + "chance or either is in none",
                true));
        if (draws) {
            columns.add(PairColumn.number(
                    word + "_share",
                    "share of " + DrawnBlocs.DRAWS + " draws of families of roll calls in which both are in one found "
                            + "bloc; empty where either has no place in over 5 % of them"));
        }
        return columns;
    }

    @Override
    public void prepare(List<Unit> units) {
        units.parallelStream().forEach(unit -> ready.put(unit, blocs.found(unit)));
    }

    @Override
    public double[][] values(UnitFigures unit) {
        FoundBlocs known = ready.remove(unit.unit());
        FoundBlocs found = known == null ? blocs.found(unit.unit()) : known;
        double[][] values = new double[columns().size()][unit.pairs()];
        int[] of = new int[unit.states()];
        Arrays.setAll(of, state -> found.bloc(unit.ccode(state)));
        DrawnBlocs drawn = draws ? blocs.drawn(unit.unit()) : null;
        for (int one = 0; one < of.length; one++) {
            for (int other = one + 1; other < of.length; other++) {
                int pair = PairIndex.of(one, other, of.length);
                values[0][pair] = of[one] < 0 || of[other] < 0 ? Double.NaN : of[one] == of[other] ? 1 : 0;
                if (drawn != null) {
                    values[1][pair] = share(drawn, unit.ccode(one), unit.ccode(other));
                }
            }
        }
        return values;
    }

    private static double share(DrawnBlocs drawn, int one, int other) {
        DrawnBlocs.Together together = drawn.together(one, other);
        return drawn.enough(together) ? together.share() : Double.NaN;
    }
}
