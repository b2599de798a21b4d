package org.entente.app.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.entente.app.file.Column;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.vote.VoteRecord;

/**
 * The columns that say of which unit a row speaks: {@code year}, {@code session}, or {@code from} and {@code to}.
 *
 * @param by how the slice is divided
 * @param slice gives the ends of a whole slice where they were asked for
 * @param record gives them where they were not
 */
record UnitKey(Unit.By by, Slice slice, VoteRecord record) {
    /**
     * A unit and its rows.
     *
     * @param unit the unit
     * @param rows number of rows
     */
    record Part(Unit unit, int rows) {}

    List<Column> columns(List<Part> parts) {
        return switch (by) {
            case YEAR ->
                List.of(new Column.Whole(
                        "year",
                        "calendar year of the roll calls",
                        repeated(parts, part -> part.unit().fromYear())));
            case SESSION -> List.of(new Column.Text("session", "regular session, ES-n or S-n", labels(parts)));
            case SLICE ->
                List.of(
                        new Column.Day("from", "first day of the slice", days(parts, true)),
                        new Column.Day("to", "last day of the slice", days(parts, false)));
        };
    }

    private static int rows(List<Part> parts) {
        return parts.stream().mapToInt(Part::rows).sum();
    }

    private static int[] repeated(List<Part> parts, ToIntFunction<Part> value) {
        int[] values = new int[rows(parts)];
        int at = 0;
        for (Part part : parts) {
            Arrays.fill(values, at, at + part.rows(), value.applyAsInt(part));
            at += part.rows();
        }
        return values;
    }

    private static String[] labels(List<Part> parts) {
        String[] values = new String[rows(parts)];
        int at = 0;
        for (Part part : parts) {
            Arrays.fill(values, at, at + part.rows(), part.unit().label());
            at += part.rows();
        }
        return values;
    }

    private LocalDate[] days(List<Part> parts, boolean first) {
        LocalDate[] values = new LocalDate[rows(parts)];
        int at = 0;
        for (Part part : parts) {
            Arrays.fill(values, at, at + part.rows(), day(part.unit(), first));
            at += part.rows();
        }
        return values;
    }

    /** The end that was asked for, else the day of the first or last roll call. */
    private LocalDate day(Unit unit, boolean first) {
        LocalDate asked = first ? slice.from() : slice.to();
        if (asked != null) {
            return asked;
        }
        int[] indexes = SliceMask.indexes(unit.mask());
        return record.rollCalls().get(indexes[first ? 0 : indexes.length - 1]).date();
    }
}
