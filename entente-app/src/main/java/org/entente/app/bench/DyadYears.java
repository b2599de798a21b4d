package org.entente.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.Participation;
import org.entente.stat.ReferenceSet;
import org.entente.stat.RelativeAffinity;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;

/** Every pair of states in every calendar year: tables of joint votes and measures, in memory. */
final class DyadYears {
    private DyadYears() {}

    /**
     * A year's pairs.
     *
     * @param figures tables, n, reference set
     * @param measures {@code [ordinal of the table measure][pair]}
     */
    record Year(UnitFigures figures, double[][] measures) {}

    /** All years, one after the other; pairs within a year run in parallel. */
    static List<Year> compute(VoteRecord record, List<Unit> units) {
        List<Year> years = new ArrayList<>();
        for (Unit unit : units) {
            UnitFigures figures = UnitFigures.of(record, unit, AbsencePolicy.EXCLUDE);
            years.add(new Year(figures, TableMeasure.all(figures.cells())));
        }
        return years;
    }

    /** What needs all pairs of a year at once: agreement net of both states' habits. Computed anew at each call. */
    static int relativeAffinity(List<Year> years) {
        int defined = 0;
        for (Year year : years) {
            UnitFigures figures = year.figures();
            double[] agreement = year.measures()[TableMeasure.AGREEMENT.ordinal()];
            boolean[] reference = ReferenceSet.defined(figures.reference(), agreement);
            RelativeAffinity design = RelativeAffinity.over(figures.states(), reference);
            for (double residual : design.fit(agreement).residuals(agreement, reference)) {
                defined += Double.isNaN(residual) ? 0 : 1;
            }
        }
        return defined;
    }

    static long pairs(List<Year> years) {
        return years.stream().mapToLong(year -> year.figures().pairs()).sum();
    }

    /** Whether a state cast a vote in a unit. */
    static boolean voted(VoteRecord record, Unit unit, int column) {
        int[] counts = Participation.counts(record.planes().all()[column], unit.mask());
        return counts[0] + counts[1] + counts[2] > 0;
    }
}
