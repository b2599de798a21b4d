package org.entente.construct.principle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * Relative affinity of all pairs over the five calendar years before a year, without the texts of the registry. One
 * window costs the tables of all pairs and one fit of state effects.
 */
final class Affinities {
    private static final int YEARS = 5;

    private final VoteRecord record;
    private final AbsencePolicy absence;
    /** Whole texts, or all votes where the slice asks for them, outside the registry. */
    private final long[] counted;

    private final Map<Integer, UnitFigures> windows = new HashMap<>();

    Affinities(VoteRecord record, Slice slice, AbsencePolicy absence) {
        this.record = record;
        this.absence = absence;
        Slice.Texts texts = slice.texts() == Slice.Texts.ALL_VOTES ? Slice.Texts.ALL_VOTES : Slice.Texts.FINAL_ONLY;
        this.counted = SliceMask.of(record, Slice.everything().withTexts(texts));
    }

    /** Affinity of every column of the record with a party before a year; NaN where there is none. */
    double[] with(List<Integer> party, int year) {
        UnitFigures window = windows.computeIfAbsent(year, this::window);
        double[] sums = new double[record.stateCount()];
        int[] members = new int[sums.length];
        for (int ccode : party) {
            int column = record.column(ccode);
            for (int other = 0; column >= 0 && other < sums.length; other++) {
                int pair = window.pair(column, other);
                double affinity = pair < 0 ? Double.NaN : window.values(Measure.RELATIVE_AFFINITY)[pair];
                if (!Double.isNaN(affinity)) {
                    sums[other] += affinity;
                    members[other]++;
                }
            }
        }
        Arrays.setAll(sums, other -> members[other] == 0 ? Double.NaN : sums[other] / members[other]);
        return sums;
    }

    private UnitFigures window(int year) {
        long[] mask = new long[counted.length];
        for (int r : SliceMask.indexes(counted)) {
            RollCall rollCall = record.rollCalls().get(r);
            boolean before = rollCall.year() >= year - YEARS && rollCall.year() < year;
            if (before && rollCall.caseIds().isEmpty()) {
                mask[r >>> 6] |= 1L << r;
            }
        }
        return UnitFigures.of(record, Unit.of(record, mask, ""), absence);
    }
}
