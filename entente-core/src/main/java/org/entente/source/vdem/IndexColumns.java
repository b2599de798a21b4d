package org.entente.source.vdem;

import java.util.EnumMap;
import java.util.Map;
import org.entente.source.table.Decimals;
import org.entente.source.table.Header;
import org.entente.source.table.Row;

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

    /**
     * What a row states.
     *
     * @throws NumberFormatException if a cell holds neither a number nor a word for a missing one
     */
    Figure figure(Row row) {
        return new Figure(number(row, value), number(row, lo), number(row, hi), number(row, sd));
    }

    private static double number(Row row, int column) {
        return row.empty(column) ? Double.NaN : Decimals.parse(row.text(column));
    }
}
