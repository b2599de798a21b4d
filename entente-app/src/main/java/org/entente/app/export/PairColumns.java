package org.entente.app.export;

import java.util.Locale;

/** Columns of the dyads file that are made only where they are named. */
public enum PairColumns {
    /** How far the ideal points are apart. */
    IDEAL_POINT_DISTANCE,
    /** Whether both are in one bloc found in the votes. */
    SAME_FOUND_BLOC,
    /** Agreement beyond habits, shared organisations, found blocs, ideal points and region. */
    RESIDUAL_AFFINITY;

    /** The column's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
