package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Period;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.entente.measure.Unit;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a page and the one that heads it.
 *
 * @param units blocks of years with roll calls, in order
 * @param headline the last period with at least 30 joint votes when no time was asked for, else the whole slice
 * @param headlineIsPeriod whether the headline is one of the periods
 * @param on the day on which states are named: that of the last joint vote of the page’s head
 */
record Periods(List<Unit> units, Unit headline, boolean headlineIsPeriod, LocalDate on) {
    private static final int ENOUGH = 30;

    static Periods of(DossierQuestion question, VoteRecord record, long[] mask) {
        Unit whole = Unit.of(record, mask, SliceWords.time(question.slice()));
        LocalDate end = record.end();
        List<Unit> units = units(question, record, mask, whole, end);
        Unit last = question.sliceGiven() ? null : lastWithEnough(question, record, units);
        LocalDate on = on(question, record, end, last == null ? whole : last);
        return last == null ? new Periods(units, whole, false, on) : new Periods(units, last, true, on);
    }

    /** The day of the head's last joint vote: states that are no more carry the name under which they voted. */
    private static LocalDate on(DossierQuestion question, VoteRecord record, @Nullable LocalDate end, Unit headline) {
        int columnA = record.column(question.a().ccode());
        int columnB = record.column(question.b().ccode());
        int[] rollCalls = columnA < 0 || columnB < 0 ? new int[0] : SliceMask.indexes(headline.mask());
        for (int k = rollCalls.length - 1; k >= 0; k--) {
            if (record.choice(rollCalls[k], columnA).cast()
                    && record.choice(rollCalls[k], columnB).cast()) {
                return record.rollCalls().get(rollCalls[k]).date();
            }
        }
        LocalDate to = question.slice().to();
        return to != null ? to : end == null ? LocalDate.now(java.time.ZoneOffset.UTC) : end;
    }

    private static List<Unit> units(
            DossierQuestion question, VoteRecord record, long[] mask, Unit whole, @Nullable LocalDate end) {
        List<Period> periods = question.periods();
        if (periods.isEmpty() && whole.rollCalls() > 0 && end != null) {
            int[] indexes = SliceMask.indexes(mask);
            LocalDate lastRollCall =
                    record.rollCalls().get(indexes[indexes.length - 1]).date();
            int lastFull =
                    Period.lastFullYear(lastRollCall, end, question.slice().to());
            periods = Period.blocks(whole.fromYear(), Math.min(lastFull, whole.toYear()));
        }
        List<Unit> units = new ArrayList<>();
        for (Period period : periods) {
            units.add(unit(record, mask, period));
        }
        return units;
    }

    private static Unit unit(VoteRecord record, long[] mask, Period period) {
        long[] part = new long[mask.length];
        for (int r : SliceMask.indexes(mask)) {
            if (period.holds(record.rollCalls().get(r).year())) {
                part[r >>> 6] |= 1L << r;
            }
        }
        Unit counted = Unit.of(record, part, period.toString());
        return new Unit(period.toString(), period.from(), period.to(), part, counted.rollCalls());
    }

    private static @Nullable Unit lastWithEnough(DossierQuestion question, VoteRecord record, List<Unit> units) {
        int columnA = record.column(question.a().ccode());
        int columnB = record.column(question.b().ccode());
        if (columnA < 0 || columnB < 0) {
            return null;
        }
        for (int u = units.size() - 1; u >= 0; u--) {
            if (joint(record, units.get(u), columnA, columnB) >= ENOUGH) {
                return units.get(u);
            }
        }
        return null;
    }

    private static int joint(VoteRecord record, Unit unit, int columnA, int columnB) {
        int joint = 0;
        for (int r : SliceMask.indexes(unit.mask())) {
            if (record.choice(r, columnA).cast() && record.choice(r, columnB).cast()) {
                joint++;
            }
        }
        return joint;
    }
}
