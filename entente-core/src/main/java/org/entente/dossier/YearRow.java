package org.entente.dossier;

import org.entente.chart.Mark;
import org.entente.measure.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * A calendar year of the series.
 *
 * @param year the year
 * @param partial whether the record or the slice ends within it
 * @param agreement the pair's, null in a year without joint votes
 * @param affinity the pair's relative affinity, null in a year without joint votes
 * @param agreementOfAll how the agreement of all pairs is spread
 * @param affinityOfAll how the relative affinity of all pairs is spread
 */
record YearRow(
        int year,
        boolean partial,
        @Nullable Estimate agreement,
        @Nullable Estimate affinity,
        Mark.Spread agreementOfAll,
        Mark.Spread affinityOfAll) {
    /** Joint votes below which a year is a gap: its value would be noise. */
    static final int LEAST = 10;

    /** A year without a roll call. */
    static YearRow empty(int year) {
        return new YearRow(year, false, null, null, Mark.Spread.NONE, Mark.Spread.NONE);
    }

    /** Joint votes, or roll calls where absences count. */
    long n() {
        return agreement == null ? 0 : agreement.n();
    }

    /** Agreement as drawn: missing where the votes are too few. */
    @Nullable
    Estimate drawnAgreement() {
        return n() < LEAST ? null : agreement;
    }

    /** Relative affinity as drawn. */
    @Nullable
    Estimate drawnAffinity() {
        return n() < LEAST ? null : affinity;
    }
}
