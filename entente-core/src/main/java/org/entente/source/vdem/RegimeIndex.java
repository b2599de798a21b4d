package org.entente.source.vdem;

import java.util.Locale;

/** What is read of V-Dem's country-years. */
enum RegimeIndex {
    POLYARCHY("v2x_polyarchy", true),
    LIBDEM("v2x_libdem", true),
    PARTIPDEM("v2x_partipdem", true),
    DELIBDEM("v2x_delibdem", true),
    EGALDEM("v2x_egaldem", true),
    API("v2x_api", true),
    MPI("v2x_mpi", true),
    /** Regimes of the World: 0 closed autocracy, 1 electoral autocracy, 2 electoral democracy, 3 liberal democracy. */
    REGIME("v2x_regime", false),
    DOMESTIC_AUTONOMY("v2svdomaut", false),
    INTERNATIONAL_AUTONOMY("v2svinlaut", false),
    /** Percentage of the territory over which the state has effective control. */
    TERRITORIAL_AUTHORITY("v2svstterr", false);

    private static final int HUNDRED = 100;

    private final String column;
    private final boolean share;

    RegimeIndex(String column, boolean share) {
        this.column = column;
        this.share = share;
    }

    /** The publisher's column. */
    String column() {
        return column;
    }

    /** The word of its ties. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a figure may be the index's: those from 0 to 1 lie there, classes are four. */
    boolean admits(Figure figure) {
        if (this == REGIME) {
            return figure.value() == Math.rint(figure.value()) && figure.value() >= 0 && figure.value() <= 3;
        }
        if (this == TERRITORIAL_AUTHORITY) {
            return figure.ordered() && figure.value() >= 0 && figure.value() <= HUNDRED;
        }
        return figure.ordered() && (!share || figure.within(0, 1));
    }
}
