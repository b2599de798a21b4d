package org.entente.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row's span in a file or a series: a year, a session, a period or the whole slice.
 *
 * @param label what a reader sees: {@code 2008}, {@code ES-10}, {@code 2013–2019}
 * @param fromYear first calendar year with a roll call, 0 when there is none
 * @param toYear last calendar year with a roll call, 0 when there is none
 * @param mask the roll calls, a bit mask over the record's order
 * @param rollCalls number of roll calls in the mask
 */
public record Unit(String label, int fromYear, int toYear, long[] mask, int rollCalls) {
    /** By content: units of the same roll calls share their draws and rows, whoever made the mask. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit
                && label.equals(unit.label)
                && fromYear == unit.fromYear
                && toYear == unit.toYear
                && Arrays.equals(mask, unit.mask);
    }

    @Override
    public int hashCode() {
        return 31 * label.hashCode() + Arrays.hashCode(mask);
    }

    /** How a slice is divided. */
    public enum By {
        YEAR,
        SESSION,
        SLICE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The units of a slice's mask that hold at least one roll call, in order of time; the slice itself always. */
    public static List<Unit> list(VoteRecord record, long[] mask, By by) {
        return switch (by) {
            case SLICE -> List.of(of(record, mask, ""));
            case YEAR -> grouped(record, mask, rollCall -> Integer.toString(rollCall.year()));
            case SESSION -> grouped(record, mask, RollCall::session);
        };
    }

    /** A unit of a mask; an empty label is replaced by the years it spans. */
    public static Unit of(VoteRecord record, long[] mask, String label) {
        int[] indexes = SliceMask.indexes(mask);
        int first = 0;
        int last = 0;
        for (int r : indexes) {
            int year = record.rollCalls().get(r).year();
            first = first == 0 ? year : Math.min(first, year);
            last = Math.max(last, year);
        }
        return new Unit(label.isEmpty() ? years(first, last) : label, first, last, mask, indexes.length);
    }

    /** {@code 2013–2019}, {@code 2008}, or "no votes". */
    public static String years(int first, int last) {
        if (first == 0) {
            return "no votes";
        }
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private static List<Unit> grouped(VoteRecord record, long[] mask, Function<RollCall, String> key) {
        Map<String, long[]> masks = new TreeMap<>(Comparator.comparing(Unit::sortKey));
        for (int r : SliceMask.indexes(mask)) {
            long[] group = masks.computeIfAbsent(key.apply(record.rollCalls().get(r)), k -> new long[mask.length]);
            group[r >>> 6] |= 1L << r;
        }
        List<Unit> units = new ArrayList<>();
        masks.forEach((label, group) -> units.add(of(record, group, label)));
        return units;
    }

    /** Regular sessions and years by number, then special sessions by kind and number. */
    private static String sortKey(String label) {
        int dash = label.indexOf('-');
        String number = label.substring(dash + 1);
        String kind = dash < 0 ? "" : label.substring(0, dash);
        return kind + "0".repeat(Math.max(0, 6 - number.length())) + number;
    }
}
