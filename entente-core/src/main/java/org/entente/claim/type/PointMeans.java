package org.entente.claim.type;

import java.util.HashMap;
import java.util.Map;
import org.entente.claim.record.VoteWindow;
import org.entente.construct.Evidence;
import org.entente.measure.Measure;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.PairIndex;
import org.entente.stat.Percentile;

/** Every state's mean agreement with all others by another way of counting votes, and its place among them. */
final class PointMeans {
    private final Map<Integer, Double> means;
    private final Percentile among;

    private PointMeans(Map<Integer, Double> means) {
        this.means = means;
        this.among = Percentile.among(
                means.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private record Key(Unit unit, VoteWindow.Way way) {}

    static PointMeans of(Evidence evidence, VoteWindow votes, VoteWindow.Way way) {
        return evidence.once(
                new Key(votes.unit(), way), PointMeans.class, () -> new PointMeans(means(votes.counted(way))));
    }

    private static Map<Integer, Double> means(UnitFigures point) {
        Map<Integer, Double> means = new HashMap<>();
        double[] agreement = point.values(Measure.AGREEMENT);
        for (int i = 0; i < point.states(); i++) {
            double sum = 0;
            int others = 0;
            for (int j = 0; j < point.states(); j++) {
                int pair = i == j ? -1 : PairIndex.of(i, j, point.states());
                if (pair >= 0 && point.reference()[pair] && !Double.isNaN(agreement[pair])) {
                    sum += agreement[pair];
                    others++;
                }
            }
            if (others > 0) {
                means.put(point.ccode(i), sum / others);
            }
        }
        return means;
    }

    /** The percentile of a state, NaN without one. */
    double place(int ccode) {
        return among.of(means.getOrDefault(ccode, Double.NaN));
    }
}
