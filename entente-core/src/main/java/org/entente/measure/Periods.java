package org.entente.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
public record Periods(List<Unit> units, Unit headline, boolean headlineIsPeriod, LocalDate on) {
    private static final int ENOUGH = 30;

    public Periods {
        units = List.copyOf(units);
    }

    /**
     * The periods of a asked.
     *
     * @param asked the question
     * @param record the record of votes
     * @param mask the slice's roll calls
     */
    public static Periods of(Asked asked, VoteRecord record, long[] mask) {
        Unit whole = Unit.of(record, mask, SliceWords.time(asked.slice()));
        LocalDate end = record.end();
        List<Unit> units = units(asked, record, mask, whole, end);
        Unit last = asked.timeGiven() ? null : lastWithEnough(asked, record, units);
        LocalDate on = on(asked, record, end, last == null ? whole : last);
        return last == null ? new Periods(units, whole, false, on) : new Periods(units, last, true, on);
    }

    /**
     * Who is asked about, and when.
     *
     * @param ccodes one state or two; none for all states
     * @param slice the slice
     * @param timeGiven whether any condition on time was typed
     * @param periods periods asked for, empty for the default blocks of seven years
     */
    public record Asked(List<Integer> ccodes, Slice slice, boolean timeGiven, List<Period> periods) {
        public Asked {
            ccodes = List.copyOf(ccodes);
            periods = List.copyOf(periods);
        }
    }

    /** Columns of the states asked about; null when the record has no votes of one of them. */
    private static int @Nullable [] columns(Asked asked, VoteRecord record) {
        int[] columns = asked.ccodes().stream().mapToInt(record::column).toArray();
        return Arrays.stream(columns).anyMatch(column -> column < 0) ? null : columns;
    }

    /** Whether all of them voted yes, abstained or voted no. */
    private static boolean allCast(VoteRecord record, int rollCall, int[] columns) {
        for (int column : columns) {
            if (!record.choice(rollCall, column).cast()) {
                return false;
            }
        }
        return true;
    }

    /** The day of the head's last joint vote: states that are no more carry the name under which they voted. */
    private static LocalDate on(Asked asked, VoteRecord record, @Nullable LocalDate end, Unit headline) {
        int[] columns = columns(asked, record);
        int[] rollCalls = columns == null ? new int[0] : SliceMask.indexes(headline.mask());
        for (int k = rollCalls.length - 1; columns != null && k >= 0; k--) {
            if (allCast(record, rollCalls[k], columns)) {
                return record.rollCalls().get(rollCalls[k]).date();
            }
        }
        LocalDate to = asked.slice().to();
        return to != null ? to : end == null ? LocalDate.now(ZoneOffset.UTC) : end;
    }

    private static List<Unit> units(Asked asked, VoteRecord record, long[] mask, Unit whole, @Nullable LocalDate end) {
        List<Period> periods = asked.periods();
        if (periods.isEmpty() && whole.rollCalls() > 0 && end != null) {
            int[] indexes = SliceMask.indexes(mask);
            LocalDate lastRollCall =
                    record.rollCalls().get(indexes[indexes.length - 1]).date();
            int lastFull = Period.lastFullYear(lastRollCall, end, asked.slice().to());
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

    private static @Nullable Unit lastWithEnough(Asked asked, VoteRecord record, List<Unit> units) {
        int[] columns = columns(asked, record);
        for (int u = units.size() - 1; columns != null && u >= 0; u--) {
            if (joint(record, units.get(u), columns) >= ENOUGH) {
                return units.get(u);
            }
        }
        return null;
    }

    private static int joint(VoteRecord record, Unit unit, int[] columns) {
        int joint = 0;
        for (int r : SliceMask.indexes(unit.mask())) {
            joint += allCast(record, r, columns) ? 1 : 0;
        }
        return joint;
    }
}
