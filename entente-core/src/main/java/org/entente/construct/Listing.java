package org.entente.construct;

import java.util.List;
import java.util.function.Supplier;

/**
 * Rows behind a construct's figures, or what is shown where a minimum for a figure is not met.
 *
 * @param id unique within its construct, lower case with underscores
 * @param title what the rows show, a sentence without its full stop
 * @param note how to read them, or why numbers in them have no interval; may be empty
 * @param columns heads
 * @param rows items in the order of the columns
 */
public record Listing(String id, String title, String note, List<Column> columns, List<List<Item>> rows) {
    /**
     * A column's head.
     *
     * @param id name in files and JSON, lower case with underscores
     * @param label as written
     * @param numeric whether it is right-aligned
     */
    public record Column(String id, String label, boolean numeric) {
        /** A column of words. */
        public static Column words(String id, String label) {
            return new Column(id, label, false);
        }

        /** A column of numbers. */
        public static Column number(String id, String label) {
            return new Column(id, label, true);
        }
    }

    public Listing {
        columns = List.copyOf(columns);
        rows = rows instanceof LaterRows ? rows : checked(id, columns.size(), rows);
    }

    /**
     * A listing whose rows are made when first read: for those that cost much and that few answers show.
     *
     * @param rows makes the rows, once
     */
    public static Listing later(
            String id, String title, String note, List<Column> columns, Supplier<List<List<Item>>> rows) {
        int width = columns.size();
        return new Listing(id, title, note, columns, new LaterRows(() -> checked(id, width, rows.get())));
    }

    /** Makes the rows now where they are made when first read. */
    public void make() {
        if (rows instanceof LaterRows later) {
            later.make();
        }
    }

    private static List<List<Item>> checked(String id, int width, List<List<Item>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("listing " + id + " has rows of another width than " + width);
        }
        return rows.stream().map(List::copyOf).toList();
    }
}
