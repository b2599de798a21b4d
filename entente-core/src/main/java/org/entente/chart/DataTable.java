package org.entente.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data a chart shows, in full precision.
 *
 * @param columns names, as a file would have them
 * @param rows one value for each column: text, a number, or null where it is missing
 */
public record DataTable(List<String> columns, List<List<@Nullable Object>> rows) {
    /** Nothing. */
    public static final DataTable EMPTY = new DataTable(List.of(), List.of());

    public DataTable {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copy = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " values in " + columns.size() + " columns");
            }
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copy);
    }
}
