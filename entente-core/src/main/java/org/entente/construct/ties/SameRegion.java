package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Evidence;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.YearValues;
import org.entente.stat.Percentile;
import org.entente.state.StateRegistry;

/** What a measure is in pairs of one UN M49 sub-region. */
final class SameRegion {
    private SameRegion() {}

    private record Key(TieMeasure measure, int year) {}

    /** The values of a year's pairs within a region: a pair of two regions has no place among them. */
    static Percentile among(Evidence evidence, TieMeasure measure, int year) {
        return Percentile.among(
                evidence.once(new Key(measure, year), double[].class, () -> values(evidence, measure, year)));
    }

    /** Whether two states lie in one sub-region. */
    static boolean together(StateRegistry states, int a, int b) {
        String region = states.subregion(a);
        return !region.isEmpty() && region.equals(states.subregion(b));
    }

    private static double[] values(Evidence evidence, TieMeasure measure, int year) {
        YearValues all = evidence.tieFigures().values(measure, year);
        int[] ccodes = all.ccodes();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < ccodes.length; i++) {
            for (int j = i + 1; j < ccodes.length; j++) {
                if (together(evidence.states(), ccodes[i], ccodes[j])) {
                    values.add(all.of(ccodes[i], ccodes[j]));
                }
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
