package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.stat.FamilyDraws;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;

/**
 * The mean of a score over the roll calls of a unit that have one, with the interval of draws of families. Where all
 * scores are 0 or all 1, the bound of a share never seen to fail in as many families. Cost roll calls + draws × families.
 */
final class RollCallMean {
    private RollCallMean() {}

    static Estimate of(
            VoteRecord record,
            DrawnUnit unit,
            RollCallScore score,
            String method,
            FigureOptions options,
            List<String> origins) {
        int[] rollCalls = SliceMask.indexes(unit.point().unit().mask());
        SliceFamilies families = SliceFamilies.of(record, unit.point().unit().mask());
        int[] familyOf = families.of(record, rollCalls);
        double[] sums = new double[families.count()];
        int[] counted = new int[families.count()];
        for (int k = 0; k < rollCalls.length; k++) {
            double value = score.of(rollCalls[k]);
            if (!Double.isNaN(value)) {
                sums[familyOf[k]] += value;
                counted[familyOf[k]]++;
            }
        }
        int n = Arrays.stream(counted).sum();
        if (n == 0) {
            return Reasons.undefined(method, 0, "no joint votes", options.level(), origins, null);
        }
        double value = Arrays.stream(sums).sum() / n;
        int joint = (int) Arrays.stream(counted).filter(count -> count > 0).count();
        double[] drawn = drawn(unit.draws(), sums, counted);
        Interval interval = Intervals.of(TableMeasure.AGREEMENT, value, drawn, joint, options.level());
        return Reasons.withoutPercentile(method, value, interval, n, options.level(), origins);
    }

    /** Families without a score add nothing to a draw and are passed over. */
    private static double[] drawn(FamilyDraws draws, double[] sums, int[] counted) {
        int[] scored = IntStream.range(0, counted.length)
                .filter(family -> counted[family] > 0)
                .toArray();
        double[] values = new double[draws.size()];
        for (int draw = 0; draw < values.length; draw++) {
            int[] counts = draws.counts(draw);
            double sum = 0;
            long n = 0;
            for (int family : scored) {
                sum += counts[family] * sums[family];
                n += (long) counts[family] * counted[family];
            }
            values[draw] = n == 0 ? Double.NaN : sum / n;
        }
        return values;
    }
}
