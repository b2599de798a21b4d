package org.entente.source.vdem;

import java.util.EnumMap;
import java.util.Map;
import org.entente.source.table.Header;
import org.entente.source.table.TieRows;
import org.jspecify.annotations.Nullable;

/** Where an index and its bounds stand; −1 for what the file does not have. */
record IndexColumns(int value, int lo, int hi, int sd) {
    /** Columns of the indices that a file has. */
    static Map<RegimeIndex, IndexColumns> of(Header header) {
        Map<RegimeIndex, IndexColumns> found = new EnumMap<>(RegimeIndex.class);
        for (RegimeIndex index : RegimeIndex.values()) {
            String name = index.column();
            if (header.has(name)) {
                found.put(
                        index,
                        new IndexColumns(
                                header.find(name),
                                header.find(name + "_codelow"),
                                header.find(name + "_codehigh"),
                                header.find(name + "_sd")));
            }
        }
        return found;
    }

    /** What the row at hand states, or null when a cell cannot be read: the row is then malformed. */
    @Nullable
    Figure figure(TieRows rows) {
        int[] columns = {value, lo, hi, sd};
        double[] numbers = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            numbers[i] = rows.number(columns[i]);
            if (Double.isNaN(numbers[i]) && !rows.missing(columns[i])) {
                return null;
            }
        }
        return new Figure(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
