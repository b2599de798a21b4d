package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.vote.VoteRecord;

/**
 * Where a series passes from one publisher's list of roll calls to the other's.
 *
 * @param year the first year in which most roll calls are on the second list alone, as they are ever after
 */
record SourceChange(int year) {
    private static final String FIRST = "voeten:";

    /** The change within these years, if there is one. */
    static Optional<SourceChange> of(VoteRecord record, List<Unit> years) {
        int change = 0;
        boolean first = false;
        for (Unit year : years) {
            if (mostly(record, year)) {
                first = true;
                change = 0;
            } else if (change == 0) {
                change = year.fromYear();
            }
        }
        return first && change > 0 ? Optional.of(new SourceChange(change)) : Optional.empty();
    }

    /** Whether most of a year's roll calls are on the first list. */
    private static boolean mostly(VoteRecord record, Unit year) {
        int[] rollCalls = SliceMask.indexes(year.mask());
        int listed = 0;
        for (int r : rollCalls) {
            listed += record.rollCalls().get(r).id().startsWith(FIRST) ? 1 : 0;
        }
        return 2 * listed >= rollCalls.length;
    }

    /** "to 2019 Voeten". */
    String before() {
        return "to " + (year - 1) + " Voeten";
    }

    /** "UN Digital Library". */
    static String after() {
        return "UN Digital Library";
    }

    /** The sentence for the line under a chart. */
    String sentence() {
        return " Most roll calls to " + (year - 1) + " are on Voeten’s list, from " + year + " on in the UN Digital "
                + "Library alone.";
    }
}
