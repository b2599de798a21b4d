package org.entente.dossier;

import java.util.List;

/**
 * A table of a dossier: the finding is its title.
 *
 * @param id unique in the dossier
 * @param finding what the table shows, a sentence
 * @param subtitle measure, slice and n
 * @param columns heads, left to right
 * @param rows cells in the order of the columns
 * @param note caveats or the way to read it, may be empty
 * @param rowSets the row sets that open under the table
 */
public record Table(
        String id,
        String finding,
        String subtitle,
        List<Column> columns,
        List<List<Cell>> rows,
        String note,
        List<RowSet> rowSets) {

    /**
     * A column's head.
     *
     * @param label as written
     * @param numeric whether it is right-aligned
     * @param minor whether a narrow screen may drop it
     */
    public record Column(String label, boolean numeric, boolean minor) {
        public static Column words(String label) {
            return new Column(label, false, false);
        }

        public static Column number(String label) {
            return new Column(label, true, false);
        }

        public Column asMinor() {
            return new Column(label, numeric, true);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        rowSets = List.copyOf(rowSets);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("table " + id + " has rows of another width than " + width);
        }
    }
}
