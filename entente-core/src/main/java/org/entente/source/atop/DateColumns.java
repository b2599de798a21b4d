package org.entente.source.atop;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.entente.source.InputRefused;
import org.entente.source.table.TieRows;
import org.entente.tie.PackedDate;

/** Year, month and day in columns of their own: an unknown month or day is empty, a year of 0 is an open end. */
final class DateColumns {
    private static final int OF_MONTH = 100;

    /** What {@link #read} gives for a row that is malformed. */
    static final int NONE = -1;

    private final TieRows rows;
    private final int year;
    private final int month;
    private final int day;

    DateColumns(TieRows rows, String year, String month, String day) throws InputRefused {
        this.rows = rows;
        this.year = rows.column(year);
        this.month = rows.column(month);
        this.day = rows.column(day);
    }

    /** The date of the row at hand, {@link PackedDate}, or {@link #NONE}. */
    int read() {
        if (rows.text(year).equals("0")) {
            return PackedDate.OPEN;
        }
        int years = rows.year(year);
        if (years < 0) {
            return NONE;
        }
        int months = part(month);
        int days = months == 0 ? 0 : part(day);
        try {
            LocalDate.of(years, Math.max(1, months), Math.max(1, days));
        } catch (DateTimeException e) {
            rows.malformed("bad_date", "there is no such day", day);
            return NONE;
        }
        return PackedDate.year(years) + months * OF_MONTH + days;
    }

    private int part(int column) {
        return rows.missing(column) ? 0 : (int) rows.number(column);
    }
}
