package org.entente.source.table;

import java.util.List;
import java.util.Set;
import org.entente.source.InputRefused;
import org.entente.tie.PackedDate;

/** The fields of the row at hand, read as what they should hold; a row with a field that holds something else is malformed. */
abstract class RowFields {
    /** What stands for a missing value in the datasets read here. */
    private static final Set<String> MISSING = Set.of("", "NA", "NaN", ".", "..", "-9", "-8", "-7", "-9.0", "NULL");

    private final TextPool pool = new TextPool();
    private long malformedBefore;
    final Table table;
    Row row = new Row();

    RowFields(Table table) {
        this.table = table;
    }

    /** A row is read: what is malformed from here on is in it. */
    final void begin(Row read) {
        row = read;
        malformedBefore = table.malformed();
    }

    /** Whether nothing in the row at hand was called malformed. */
    final boolean sound() {
        return table.malformed() == malformedBefore;
    }

    /** The file's columns. */
    public Header header() {
        return table.header();
    }

    /** The file's name. */
    public String file() {
        return table.name();
    }

    /**
     * Position of a column under any of its names.
     *
     * @throws InputRefused if there is none
     */
    public int column(String... aliases) throws InputRefused {
        int found = table.header().find(aliases);
        if (found < 0) {
            throw table.header().refusal(table.name(), List.of(aliases[0]), "the publisher’s own columns");
        }
        return found;
    }

    /** Position of a column under any of its names, −1 when the file has none. */
    public int findColumn(String... aliases) {
        return table.header().find(aliases);
    }

    /** Text of a field, blanks at its ends taken away; the same object for the same text. */
    public String text(int field) {
        return row.text(field, pool).strip();
    }

    /** A year of four digits, or −1; the row is then malformed. */
    public int year(int field) {
        int year = row.number(field);
        if (year >= 1000 && year <= 2999) {
            return year;
        }
        malformed("bad_year", "“" + row.text(field) + "” is no year", field);
        return -1;
    }

    /** A day, month or year in ISO form, {@link PackedDate}, or −1; the row is then malformed. */
    public int date(int field) {
        try {
            int date = PackedDate.parse(text(field));
            if (date != PackedDate.OPEN) {
                return date;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        malformed("bad_date", "“" + row.text(field) + "” is no date", field);
        return -1;
    }

    /** Whether a field holds one of the signs for missing values. */
    public boolean missing(int field) {
        return field < 0 || MISSING.contains(text(field));
    }

    /** A number; NaN when the field is missing, or holds no number: the row is then malformed. */
    public double number(int field) {
        String text = field < 0 ? "" : text(field);
        if (MISSING.contains(text)) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        malformed("bad_number", "“" + text + "” is no number", field);
        return Double.NaN;
    }

    /** The row cannot be read. */
    public void malformed(String code, String message, int field) {
        if (sound()) {
            table.malformed(code, message, field);
        }
    }

    /** Something worth knowing about the row at hand, which stays. */
    public void remark(String code, String message, int field) {
        table.remark(code, message, field);
    }
}
