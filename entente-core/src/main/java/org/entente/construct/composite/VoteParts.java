package org.entente.construct.composite;

import java.util.List;
import java.util.Optional;
import org.entente.construct.PairValues;
import org.entente.construct.Setting;
import org.entente.measure.Measure;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.measure.tie.Alike;

/** What votes give to a composite: the two headline measures, of the period that heads the page. */
final class VoteParts {
    private VoteParts() {}

    static List<Part> list() {
        return List.of(part(Measure.AGREEMENT), part(Measure.RELATIVE_AFFINITY));
    }

    private static Part part(Measure measure) {
        return new Part(
                measure.word(), measure.label(), "Votes", "votes", Alike.HIGH, setting -> values(setting, measure));
    }

    /** The values of the pairs of the reference set; empty without a roll call. */
    private static Optional<PairValues> values(Setting setting, Measure measure) {
        Unit unit = setting.headline();
        if (unit.rollCalls() == 0) {
            return Optional.empty();
        }
        UnitFigures figures = setting.figures().point(unit);
        int[] ccodes = new int[figures.states()];
        for (int state = 0; state < ccodes.length; state++) {
            ccodes[state] = figures.ccode(state);
        }
        double[] values = figures.values(measure);
        boolean[] reference = figures.reference();
        return Optional.of(PairValues.of(
                ccodes,
                pair -> reference[pair] ? values[pair] : Double.NaN,
                unit.fromYear(),
                unit.toYear(),
                setting.evidence().origins()));
    }
}
