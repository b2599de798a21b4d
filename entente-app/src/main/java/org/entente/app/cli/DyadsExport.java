package org.entente.app.cli;

import java.util.List;
import java.util.Set;
import org.entente.app.export.DyadExport;
import org.entente.app.export.PairColumns;
import org.entente.app.export.PairFiguresMaker;
import org.entente.app.file.Column;
import org.entente.measure.FigureOptions;
import org.entente.measure.Measure;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;

/** {@code export dyads}: the figures of every pair, a row a pair and unit. */
final class DyadsExport {
    private final Invocation invocation;
    private final SlicedRecord sliced;
    private final FigureSettings settings;

    DyadsExport(Invocation invocation, SlicedRecord sliced, FigureSettings settings) {
        this.invocation = invocation;
        this.sliced = sliced;
        this.settings = settings;
    }

    /** Columns that rest on models are refused where the model knows no such absences: no file mixes two policies. */
    static void requireDefined(List<PairColumns> with, AbsencePolicy absence) {
        for (PairColumns column : with) {
            if (!column.under(absence)) {
                throw SliceValues.usage(column.word() + " is not defined under --absence " + absence.word() + ": "
                                + column.why())
                        .withRemedy("Leave out --absence, or " + column.word() + ".")
                        .thrown();
            }
        }
    }

    /**
     * The table.
     *
     * @param intervals whether measures have intervals: all, or the one that the settings name
     * @param with columns beside them
     */
    List<Column> columns(Unit.By by, boolean intervals, List<PairColumns> with) {
        FigureMaker maker = new FigureMaker(invocation);
        List<Measure> wanted = settings.namesMeasure() ? List.of(settings.measure(Measure.AGREEMENT)) : Measure.list();
        FigureOptions options = settings.options(sliced.slice().absence());
        try (Progress progress = invocation.messages().progress("Counting pairs")) {
            DyadExport export = new DyadExport(sliced.record(), sliced.slice(), by)
                    .with(
                            new PairFiguresMaker(
                                    sliced.record(),
                                    sliced.slice(),
                                    options,
                                    maker.store(),
                                    label -> progress.at(0, label)),
                            Set.copyOf(with),
                            intervals);
            List<Column> columns = intervals
                    ? export.columns(sliced.mask(), wanted, maker.figures(sliced, options), progress::at)
                    : export.columns(sliced.mask(), List.of(), null, progress::at);
            invocation.notices(export.notices());
            return columns;
        } finally {
            invocation.notices(maker.notices());
        }
    }
}
