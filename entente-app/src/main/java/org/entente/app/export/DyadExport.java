package org.entente.app.export;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.entente.app.file.Column;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.notice.Notice;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** Figures of every pair of states, by year, by session or over the whole slice. */
public final class DyadExport {
    private final VoteRecord record;
    private final Slice slice;
    private final Unit.By by;
    private final List<PairFigures> further;

    /** With the columns that every file has. */
    public DyadExport(VoteRecord record, Slice slice, Unit.By by) {
        this(record, slice, by, List.of());
    }

    private DyadExport(VoteRecord record, Slice slice, Unit.By by, List<PairFigures> further) {
        this.record = record;
        this.slice = slice;
        this.by = by;
        this.further = further;
    }

    /** With columns that are made only where they are named, after all others. */
    public DyadExport with(PairFiguresMaker maker, Set<PairColumns> names, boolean intervals) {
        return new DyadExport(record, slice, by, maker.make(by, names, intervals));
    }

    /** What a reader of the columns made must know. */
    public List<Notice> notices() {
        return further.stream().flatMap(one -> one.notices().stream()).toList();
    }

    /**
     * The file's columns.
     *
     * @param mask the slice's roll calls
     * @param intervals measures whose intervals are added
     * @param figures makes them; null when there are none
     * @param progress hears the share done and the unit's label
     */
    public List<Column> columns(
            long[] mask, List<Measure> intervals, @Nullable Figures figures, BiConsumer<Double, String> progress) {
        DyadColumns columns = new DyadColumns(new UnitKey(by, slice, record), intervals, further);
        List<Unit> units = Unit.list(record, mask, by);
        further.forEach(one -> one.prepare(units));
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            progress.accept((double) i / units.size(), unit.label());
            UnitFigures point = figures == null ? UnitFigures.of(record, unit, slice.absence()) : figures.point(unit);
            columns.add(point, figures);
        }
        return columns.columns();
    }
}
