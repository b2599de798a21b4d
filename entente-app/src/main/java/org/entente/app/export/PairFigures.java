package org.entente.app.export;

import java.util.List;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.notice.Notice;

/** Figures of all pairs that are made only where they are asked for; their columns come last. */
interface PairFigures {
    /** Their columns, in order. */
    List<PairColumn> columns();

    /** Gets ready what several units at once are quicker made for. */
    default void prepare(List<Unit> units) {}

    /** What a reader of the units added so far must know. */
    default List<Notice> notices() {
        return List.of();
    }

    /** {@code [column][pair]}, pairs in the unit's order; NaN where there is no value. */
    double[][] values(UnitFigures unit);
}
