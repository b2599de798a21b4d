package org.entente.app.export;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.measure.bloc.BlocCache;
import org.entente.measure.bloc.DrawnBlocs;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.stat.PairIndex;

/** Whether two states are in one bloc found in the votes of the unit, and in which share of draws. */
final class FoundBlocPairs implements PairFigures {
    private static final String UNPLACED =
            "either has no place in over 5 % of the draws, as a state that casts one and the "
                    + "same vote throughout: too few votes to tell, not apart";

    private final BlocCache blocs;
    private final boolean shares;

    FoundBlocPairs(BlocCache blocs, boolean shares) {
        this.blocs = blocs;
        this.shares = shares;
    }

    @Override
    public List<PairColumn> columns() {
        List<PairColumn> columns = new ArrayList<>();
        String word = PairColumns.SAME_FOUND_BLOC.word();
        columns.add(new PairColumn(
                word,
                "both states are in one bloc found in the votes of the unit; empty where there are no blocs beyond "
                        + "chance, where either is in none, and where " + UNPLACED,
                true));
        if (shares) {
            columns.add(PairColumn.number(
                    word + "_share",
                    "share of " + DrawnBlocs.DRAWS + " draws of families of roll calls in which both are in one found "
                            + "bloc, of those in which both have a place; empty where there are no blocs beyond chance and "
                            + "where " + UNPLACED));
        }
        return columns;
    }

    @Override
    public void prepare(List<Unit> units) {
        units.parallelStream().forEach(blocs::found);
    }

    /** The draws say also where the votes themselves leave it open whether two states are in one bloc. */
    @Override
    public double[][] values(UnitFigures unit) {
        DrawnBlocs drawn = blocs.drawn(unit.unit());
        double[][] values = new double[columns().size()][unit.pairs()];
        for (int one = 0; one < unit.states(); one++) {
            for (int other = one + 1; other < unit.states(); other++) {
                int pair = PairIndex.of(one, other, unit.states());
                int[] both = {unit.ccode(one), unit.ccode(other)};
                DrawnBlocs.Together together = drawn.together(both);
                boolean told = drawn.enough(together);
                values[0][pair] = told ? same(drawn.found(), both) : Double.NaN;
                if (shares) {
                    values[1][pair] = told ? together.share() : Double.NaN;
                }
            }
        }
        return values;
    }

    /** 1 in one bloc, 0 in two, NaN where either is in none. */
    private static double same(FoundBlocs found, int[] both) {
        int one = found.bloc(both[0]);
        int other = found.bloc(both[1]);
        return one < 0 || other < 0 ? Double.NaN : one == other ? 1 : 0;
    }
}
