package org.entente.measure.beyond;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * The roll calls that figures beyond blocs rest on: those asked for, or more years where they hold too few families of
 * texts for ideal points, blocs and folds.
 *
 * @param unit the roll calls
 * @param families how many families they are
 * @param asked what was asked for; the same roll calls unless years were added
 * @param lastDay day of the last roll call, on which memberships are read
 */
public record BeyondWindow(Unit unit, int families, Asked asked, LocalDate lastDay) {
    /** Least families of a window. */
    public static final int LEAST_FAMILIES = 50;

    /**
     * What was asked for.
     *
     * @param label as a reader sees it: {@code 1964}, {@code ES-10}, {@code session 3}, {@code part of 1964}
     * @param rollCalls how many roll calls
     * @param families how many families they are
     * @param kind what holds them together
     */
    public record Asked(String label, int rollCalls, int families, Kind kind) {}

    /** What holds together what was asked for. */
    public enum Kind {
        /** Every roll call of some years. */
        YEARS,
        /** One special session. */
        SPECIAL_SESSION,
        /** Anything else: a session, days. */
        OTHER
    }

    /**
     * The window of a span of years, widened by a year before, a year after and so on until it holds enough families or
     * nothing is left to add.
     *
     * @param mask all roll calls of the kind asked for, whatever their date
     * @param unit those of them in the span asked for
     */
    public static BeyondWindow of(VoteRecord record, long[] mask, Unit unit) {
        Asked asked = asked(record, mask, unit);
        BeyondWindow window = of(record, unit, asked.families, asked);
        int all = families(record, mask);
        int from = unit.fromYear();
        int to = unit.toYear();
        for (int step = 0; window.families < LEAST_FAMILIES && window.families < all && from > 0; step++) {
            from -= 1 - step % 2;
            to += step % 2;
            long[] wider = between(record, mask, unit.mask(), from, to);
            int families = families(record, wider);
            window = families > window.families ? of(record, Unit.of(record, wider, ""), families, asked) : window;
        }
        return window;
    }

    private static BeyondWindow of(VoteRecord record, Unit unit, int families, Asked asked) {
        int[] rollCalls = SliceMask.indexes(unit.mask());
        return new BeyondWindow(
                unit,
                families,
                asked,
                record.rollCalls().get(rollCalls[rollCalls.length - 1]).date());
    }

    private static Asked asked(VoteRecord record, long[] mask, Unit unit) {
        String years = Unit.years(unit.fromYear(), unit.toYear());
        int families = families(record, unit.mask());
        List<String> sessions = Arrays.stream(SliceMask.indexes(unit.mask()))
                .mapToObj(record.rollCalls()::get)
                .map(RollCall::session)
                .distinct()
                .toList();
        long[] whole = between(record, mask, unit.mask(), unit.fromYear(), unit.toYear());
        if (SliceMask.count(whole) == unit.rollCalls()) {
            return new Asked(years, unit.rollCalls(), families, Kind.YEARS);
        }
        if (sessions.size() > 1) {
            return new Asked("part of " + years, unit.rollCalls(), families, Kind.OTHER);
        }
        boolean special = sessions.get(0).indexOf('-') >= 0;
        return special
                ? new Asked(sessions.get(0), unit.rollCalls(), families, Kind.SPECIAL_SESSION)
                : new Asked("session " + sessions.get(0), unit.rollCalls(), families, Kind.OTHER);
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

    /** Whether years were added to what was asked for. */
    public boolean widened() {
        return unit.rollCalls() > asked.rollCalls;
    }

    /** Whether it holds enough families. */
    public boolean enough() {
        return families >= LEAST_FAMILIES;
    }

    /**
     * Whether its figures answer what was asked: not where years were added to a special session, nor where what was asked,
     * unless it is whole years, is less than half of the families.
     */
    public boolean answers() {
        return !widened() || asked.kind == Kind.YEARS || (asked.kind == Kind.OTHER && 2 * asked.families >= families);
    }

    /** "asked: 1964, 12 roll calls; rests on 1962–1965, 80 roll calls"; without the first half where both are one. */
    public String words() {
        String rests = unit.label() + ", " + counted(unit.rollCalls());
        return widened() ? "asked: " + asked.label + ", " + counted(asked.rollCalls) + "; rests on " + rests : rests;
    }

    /** "1964, resting on 1962–1965"; the years alone where both are one. */
    public String label() {
        return widened() ? asked.label + ", resting on " + unit.label() : unit.label();
    }

    private static String counted(int rollCalls) {
        return Numbers.counted(rollCalls, "roll call", "roll calls");
    }

    /** "too few families of texts in ES-10: 12, of 50 needed"; where the figures do not answer what was asked. */
    public String tooFew() {
        return "too few families of texts in " + asked.label + ": " + asked.families + ", of " + LEAST_FAMILIES
                + " needed";
    }
}
