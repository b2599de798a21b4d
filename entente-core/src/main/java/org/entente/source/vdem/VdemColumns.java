package org.entente.source.vdem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.source.InputRefused;
import org.entente.source.table.Decimals;
import org.entente.source.table.Header;
import org.entente.source.table.Row;

/**
 * Where the columns of a country-year file stand.
 *
 * @param country V-Dem's country id
 * @param name the country's name, for the reader; −1 when it is not there
 * @param cow COW code by V-Dem, −1 when it is not there
 * @param indices the indices that the file has
 */
record VdemColumns(int country, int name, int cow, int year, Map<RegimeIndex, Place> indices) {
    /** Columns of an index; a bound's is −1 when it is not there. */
    record Place(int value, int lo, int hi, int sd) {
        Figure figure(Row row) {
            return new Figure(number(row, value), number(row, lo), number(row, hi), number(row, sd));
        }

        private static double number(Row row, int column) {
            return column < 0 || row.empty(column) ? Double.NaN : Decimals.parse(row.text(column));
        }
    }

    static VdemColumns of(Header header, String file) throws InputRefused {
        List<String> missing = new ArrayList<>();
        for (String needed : List.of("country_id", "year", RegimeIndex.POLYARCHY.column())) {
            if (header.find(needed) < 0) {
                missing.add(needed);
            }
        }
        if (!missing.isEmpty()) {
            throw header.refusal(file, missing, "V-Dem’s country-years (V-Dem-CY-Core or V-Dem-CY-Full+Others)");
        }
        return new VdemColumns(
                header.find("country_id"),
                header.find("country_name"),
                header.find("cowcode"),
                header.find("year"),
                places(header));
    }

    private static Map<RegimeIndex, Place> places(Header header) {
        Map<RegimeIndex, Place> places = new EnumMap<>(RegimeIndex.class);
        for (RegimeIndex index : RegimeIndex.values()) {
            String column = index.column();
            if (header.has(column)) {
                places.put(
                        index,
                        new Place(
                                header.find(column),
                                header.find(column + "_codelow"),
                                header.find(column + "_codehigh"),
                                header.find(column + "_sd")));
            }
        }
        return places;
    }
}
