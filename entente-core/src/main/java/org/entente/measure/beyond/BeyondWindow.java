package org.entente.measure.beyond;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.vote.VoteRecord;

/**
 * The roll calls that figures beyond blocs rest on: those asked for, or more years where they hold too few families of
 * texts for ideal points, blocs and folds.
 *
 * @param unit the roll calls
 * @param families how many families they are
 * @param widened whether years were added to what was asked for
 * @param lastDay day of the last roll call, on which memberships are read
 */
public record BeyondWindow(Unit unit, int families, boolean widened, LocalDate lastDay) {
    /** Least families of a window. */
    public static final int LEAST_FAMILIES = 50;

    /**
     * The window of a span of years, widened by a year before, a year after and so on until it holds enough families or
     * nothing is left to add.
     *
     * @param mask all roll calls of the kind asked for, whatever their date
     * @param asked those of them in the span asked for
     */
    public static BeyondWindow of(VoteRecord record, long[] mask, Unit asked) {
        BeyondWindow window = of(record, asked, families(record, asked.mask()), false);
        int all = families(record, mask);
        int from = asked.fromYear();
        int to = asked.toYear();
        for (int step = 0; window.families < LEAST_FAMILIES && window.families < all && from > 0; step++) {
            from -= 1 - step % 2;
            to += step % 2;
            long[] wider = between(record, mask, asked.mask(), from, to);
            int families = families(record, wider);
            window = families > window.families ? of(record, Unit.of(record, wider, ""), families, true) : window;
        }
        return window;
    }

    private static BeyondWindow of(VoteRecord record, Unit unit, int families, boolean widened) {
        int[] rollCalls = SliceMask.indexes(unit.mask());
        return new BeyondWindow(
                unit,
                families,
                widened,
                record.rollCalls().get(rollCalls[rollCalls.length - 1]).date());
    }

    private static long[] between(VoteRecord record, long[] mask, long[] asked, int from, int to) {
        long[] wider = asked.clone();
        for (int r : SliceMask.indexes(mask)) {
            int year = record.rollCalls().get(r).year();
            if (year >= from && year <= to) {
                wider[r >>> 6] |= 1L << r;
            }
        }
        return wider;
    }

    private static int families(VoteRecord record, long[] mask) {
        return (int) Arrays.stream(SliceMask.indexes(mask))
                .map(r -> record.rollCalls().get(r).family())
                .distinct()
                .count();
    }

    /** Whether it holds enough families. */
    public boolean enough() {
        return families >= LEAST_FAMILIES;
    }
}
