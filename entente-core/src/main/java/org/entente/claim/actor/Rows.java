package org.entente.claim.actor;

import java.util.List;
import org.entente.text.TextTable;

/** A tab-separated resource of this package: lines that begin with {@code #} are remarks, the first other line names the columns. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String resource, int columns) {
        List<List<String>> rows = TextTable.rows(Rows.class, resource).stream()
                .skip(1)
                .map(List::of)
                .toList();
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalStateException(resource + ": not " + columns + " fields: " + String.join("|", row));
            }
        }
        return rows;
    }
}
