package org.entente.source.vdem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.entente.source.table.PackedRows;
import org.jspecify.annotations.Nullable;

/**
 * The part of V-Dem that ships with the product, in a file of its own since its licence asks that what is made of it be
 * shared alike: state, year, two indices with bounds and standard deviation in thousandths (V-Dem publishes three
 * decimals), the class of regime. A figure that V-Dem does not have is empty.
 */
final class RegimeFile {
    static final String RESOURCE = "regimes.vdem";
    static final int FIRST_YEAR = 1946;
    static final int LAST_YEAR = 2024;

    private static final List<RegimeIndex> INDICES = List.of(RegimeIndex.POLYARCHY, RegimeIndex.LIBDEM);
    private static final double SCALE = 1000;
    private static final int PARTS = 4;
    private static final List<String> HEAD = List.of(
            "V-Dem Dataset v15 (Coppedge et al. 2025, doi:10.23696/vdemds25), country-years 1946-2024, an extract.",
            "Licence: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/, of this file too.",
            "Changes: COW codes for V-Dem's countries, only years in which they were states, thousandths.",
            "The class of regime (v2x_regime of V-Dem v15) is taken from the Episodes of Regime Transformation v15.",
            "ccode,year,polyarchy,low,high,sd,libdem,low,high,sd,regime");

    private RegimeFile() {}

    /** The bytes of years from {@value #FIRST_YEAR} on. */
    static byte[] write(List<RegimeYear> years) {
        List<String> rows = years.stream()
                .filter(year -> year.key().year() >= FIRST_YEAR)
                .map(RegimeFile::row)
                .toList();
        return PackedRows.pack(HEAD, rows);
    }

    /** What ships. */
    static List<RegimeYear> read() {
        List<RegimeYear> years = new ArrayList<>();
        for (String[] row : PackedRows.read(RegimeFile.class, RESOURCE)) {
            years.add(year(row));
        }
        return years;
    }

    private static RegimeYear year(String[] row) {
        Map<RegimeIndex, Figure> figures = new EnumMap<>(RegimeIndex.class);
        for (int i = 0; i < INDICES.size(); i++) {
            int at = 2 + PARTS * i;
            if (!row[at].isEmpty()) {
                figures.put(
                        INDICES.get(i),
                        new Figure(number(row[at]), number(row[at + 1]), number(row[at + 2]), number(row[at + 3])));
            }
        }
        String regime = row[2 + PARTS * INDICES.size()];
        if (!regime.isEmpty()) {
            figures.put(RegimeIndex.REGIME, Figure.exact(Integer.parseInt(regime)));
        }
        return new RegimeYear(new StateYear(Integer.parseInt(row[0]), Integer.parseInt(row[1])), figures);
    }

    private static double number(String thousandths) {
        return thousandths.isEmpty() ? Double.NaN : Integer.parseInt(thousandths) / SCALE;
    }

    private static String row(RegimeYear year) {
        StringJoiner row = new StringJoiner(",");
        row.add(String.valueOf(year.key().ccode()))
                .add(String.valueOf(year.key().year()));
        for (RegimeIndex index : INDICES) {
            Figure figure = year.figure(index);
            row.add(thousandths(figure == null ? Double.NaN : figure.value()));
            row.add(thousandths(figure == null ? Double.NaN : figure.lo()));
            row.add(thousandths(figure == null ? Double.NaN : figure.hi()));
            row.add(thousandths(figure == null ? Double.NaN : figure.sd()));
        }
        return row.add(whole(year.figure(RegimeIndex.REGIME))).toString();
    }

    private static String whole(@Nullable Figure regime) {
        return regime == null ? "" : String.valueOf((int) regime.value());
    }

    private static String thousandths(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        long scaled = Math.round(value * SCALE);
        if (scaled / SCALE != value) {
            throw new IllegalArgumentException("more than three decimals: " + value);
        }
        return String.valueOf(scaled);
    }
}
