package org.entente.construct.composite;

import java.util.List;
import java.util.Optional;
import org.entente.construct.PairValues;
import org.entente.construct.Setting;
import org.entente.measure.tie.Alike;
import org.entente.measure.tie.Describes;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;

/** What other layers give to a composite: every measure of two states that has a place among all and says alike or not. */
final class TieParts {
    private TieParts() {}

    static List<Part> list() {
        return TieMeasures.list().stream()
                .filter(TieParts::weighed)
                .map(TieParts::part)
                .toList();
    }

    private static boolean weighed(TieMeasure measure) {
        return measure.describes() != Describes.STATE && measure.compared() && measure.alike() != Alike.NEITHER;
    }

    private static Part part(TieMeasure measure) {
        String name = measure.describes() == Describes.EACH_WAY
                ? measure.label() + ", the weaker direction"
                : measure.label();
        return new Part(
                measure.word(),
                name,
                measure.layer().label(),
                measure.layer().id(),
                measure.alike(),
                setting -> values(setting, measure));
    }

    private static Optional<PairValues> values(Setting setting, TieMeasure measure) {
        TieFigures figures = setting.evidence().tieFigures();
        YearValues values = figures.values(measure, figures.covered(measure, setting.year()));
        return values.holding().map(holding -> {
            double[][] square = values.square();
            return PairValues.of(
                    values.ccodes(),
                    (int i, int j) -> weaker(measure, square[i][j], square[j][i]),
                    values.from(),
                    values.to(),
                    List.of(holding.origin()));
        });
    }

    /** The direction that says less of closeness; NaN where either is unknown. */
    private static double weaker(TieMeasure measure, double one, double other) {
        return measure.alike() == Alike.LOW ? Math.max(one, other) : Math.min(one, other);
    }
}
