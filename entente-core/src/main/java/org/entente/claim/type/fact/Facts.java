package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Standing;
import org.entente.claim.Why;

/**
 * The rows of a record beside a claim, and where that leaves the claim: an indicator of the kind "fact".
 *
 * @param rows the rows
 * @param known what the record holds besides them
 * @param expired whether the record ended too long ago to speak of the claim's day
 * @param stale whether it ends more than two years before the claim's day
 */
public record Facts(List<FactRow> rows, Known known, boolean expired, boolean stale) {
    public Facts {
        rows = List.copyOf(rows);
    }

    /** The rows of a record beside a claim of some days. */
    public static Facts of(List<FactRow> rows, Known known, Days days) {
        return new Facts(nearest(rows, days), known, known.expired(days), known.stale(days));
    }

    /** Of rows that fit in part the one nearest to the claim's days is told first. */
    private static List<FactRow> nearest(List<FactRow> rows, Days days) {
        return rows.stream()
                .sorted(Comparator.comparingLong(row -> row.fit() == Fit.PARTLY ? away(row, days) : 0))
                .toList();
    }

    private static long away(FactRow row, Days days) {
        LocalDate day = days.day();
        return row.shown()
                .date()
                .map(date -> Math.abs(ChronoUnit.DAYS.between(date, day)))
                .orElse(Long.MAX_VALUE);
    }

    /** No record at all. */
    public static Facts none() {
        return new Facts(List.of(), Known.NOTHING, false, false);
    }

    /** Where the rows leave the claim. */
    public Standing standing() {
        return expired ? Standing.NONE : of(rows);
    }

    private Standing of(List<FactRow> some) {
        if (some.stream().anyMatch(row -> row.fit() == Fit.FITS)) {
            return Standing.C;
        }
        if (some.stream().anyMatch(row -> row.fit() == Fit.EXCLUDES)) {
            return Standing.O;
        }
        if (some.stream().anyMatch(row -> row.fit() == Fit.PARTLY)) {
            return Standing.BAND;
        }
        return known.complete() ? Standing.O : Standing.NONE;
    }

    /** Why it is in the band or without a state. */
    public Why why() {
        return switch (standing()) {
            case C, O -> Why.DECIDED;
            case BAND -> Why.PARTIAL;
            case NONE -> expired && !rows.isEmpty() ? Why.EXPIRED : Why.NO_DATA;
        };
    }

    /** Whether leaving out one row changes where it stands. */
    public boolean fragile() {
        Standing whole = standing();
        if (!whole.known()) {
            return false;
        }
        for (int left = 0; left < rows.size(); left++) {
            List<FactRow> others = new ArrayList<>(rows);
            others.remove(left);
            if (of(others) != whole) {
                return true;
            }
        }
        return false;
    }

    /** The first row of a fit. */
    public Optional<FactRow> first(Fit fit) {
        return rows.stream().filter(row -> row.fit() == fit).findFirst();
    }

    /** The row that decides: what fits, else what excludes, else what fits in part. */
    public Optional<FactRow> deciding() {
        return first(Fit.FITS).or(() -> first(Fit.EXCLUDES)).or(() -> first(Fit.PARTLY));
    }
}
