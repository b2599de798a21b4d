package org.entente.app.export;

import java.util.Locale;
import org.entente.stat.AbsencePolicy;

/** Columns of the dyads file that are made only where they are named. */
public enum PairColumns {
    /** How far the ideal points are apart. */
    IDEAL_POINT_DISTANCE(false, "the model of votes is ordinal"),
    /** Whether both are in one bloc found in the votes. */
    SAME_FOUND_BLOC(false, "blocs are found in the order of choices"),
    /** Agreement beyond habits, shared organisations, found blocs, ideal points and region. */
    RESIDUAL_AFFINITY(true, "it counts votes cast alone");

    private final boolean votesAlone;
    private final String why;

    PairColumns(boolean votesAlone, String why) {
        this.votesAlone = votesAlone;
        this.why = why;
    }

    /** The column's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is defined where absences count so. */
    public boolean under(AbsencePolicy absence) {
        return switch (absence) {
            case EXCLUDE -> true;
            case AS_ABSTAIN -> !votesAlone;
            case OWN_CATEGORY -> false;
        };
    }

    /** Why it is not under every policy. */
    public String why() {
        return why;
    }
}
