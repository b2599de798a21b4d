package org.entente.record;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Two roll calls that may be one, and how well they fit.
 *
 * @param first index in the first record
 * @param second index in the second record
 * @param symbol whether both have the same symbol
 * @param cast states that cast a vote in both
 * @param castEqual those that cast the same
 * @param coverage {@code cast} as a share of the larger number casting one
 * @param rows states with a row in both
 * @param rowsEqual those with the same choice, absences included
 */
record LinkCandidate(
        int first, int second, boolean symbol, int cast, int castEqual, double coverage, int rows, int rowsEqual) {
    /** Dates of one roll call differ by less: Voeten's are unreliable by up to a month through session 57. */
    private static final int MOST_DAYS = 45;

    private static final double LEAST = 0.7;

    /** The candidate, or null when the two are far apart in time or votes. */
    static @Nullable LinkCandidate of(int first, Linkable one, int second, Linkable other) {
        if (one.session() != other.session()
                && Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) > MOST_DAYS) {
            return null;
        }
        int rows = 0;
        int rowsEqual = 0;
        int cast = 0;
        int castEqual = 0;
        int castOne = 0;
        int castOther = 0;
        byte[] mine = one.cells();
        byte[] theirs = other.cells();
        for (int s = 0; s < mine.length; s++) {
            boolean here = mine[s] >= 1 && mine[s] <= 3;
            boolean there = theirs[s] >= 1 && theirs[s] <= 3;
            castOne += here ? 1 : 0;
            castOther += there ? 1 : 0;
            if (mine[s] == 0 || theirs[s] == 0 || mine[s] == 9 || theirs[s] == 9) {
                continue;
            }
            boolean equal = mine[s] == theirs[s];
            rows++;
            rowsEqual += equal ? 1 : 0;
            if (here && there) {
                cast++;
                castEqual += equal ? 1 : 0;
            }
        }
        if (cast == 0 || castEqual < LEAST * cast) {
            return null;
        }
        boolean symbol = one.symbol() != null && one.symbol().equals(other.symbol());
        double coverage = (double) cast / Math.max(castOne, castOther);
        return new LinkCandidate(first, second, symbol, cast, castEqual, coverage, rows, rowsEqual);
    }

    /** Share of the states casting a vote in both that cast the same. */
    double equalVotes() {
        return (double) castEqual / cast;
    }

    /** Share of the states with a row in both that have the same choice. */
    double fit() {
        return (double) rowsEqual / rows;
    }
}
