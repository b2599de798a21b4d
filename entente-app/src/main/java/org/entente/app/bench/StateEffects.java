package org.entente.app.bench;

import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.DrawDistribution;
import org.entente.stat.DrawLevels;
import org.entente.stat.FamilyDraws;
import org.entente.stat.FamilyTables;
import org.entente.stat.PairCells;
import org.entente.stat.PairDraws;
import org.entente.stat.Participation;
import org.entente.stat.ReferenceSet;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;

/** State effects of a thousand draws over all pairs of seven years of whole texts: what a new slice costs. */
final class StateEffects {
    private StateEffects() {}

    static Timing run(Question question) {
        Unit unit = question.lastSevenYears();
        Runs<DrawDistribution> runs = Runs.of(question.runs(), () -> effects(question, unit));
        DrawLevels levels = runs.result().levels();
        return Timing.of(
                "state_effects",
                "State effects, 1,000 draws, " + unit.label(),
                (long) levels.draws() * levels.states(),
                "effects",
                runs,
                Double.NaN);
    }

    private static DrawDistribution effects(Question question, Unit unit) {
        VoteRecord record = question.record();
        Families families = Families.of(record, unit);
        int[] columns = Participation.voters(record.planes().all(), unit.mask());
        FamilyTables tables = FamilyTables.of(
                record.planes().all(),
                columns,
                families.rollCalls(),
                families.of(),
                families.count(),
                AbsencePolicy.EXCLUDE);
        FamilyDraws draws = FamilyDraws.of(families.count(), FamilyDraws.INTERVAL, question.seed());
        return DrawDistribution.withEffects(
                PairDraws.of(tables, draws, TableMeasure.AGREEMENT), reference(record, unit, columns));
    }

    private static boolean[] reference(VoteRecord record, Unit unit, int[] columns) {
        PairCells cells = PairCells.of(record.planes().all(), columns, unit.mask(), AbsencePolicy.EXCLUDE);
        return ReferenceSet.defined(ReferenceSet.of(cells.n(), unit.rollCalls()), TableMeasure.AGREEMENT.of(cells));
    }
}
