package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.stat.DrawnPlaces;
import org.entente.stat.PairIndex;
import org.entente.stat.Percentile;
import org.entente.vote.VoteRecord;

/**
 * How far apart a state stands in the lists of the poles, by point alone: the spreads of {@link PoleStandings} without
 * their draws, for a check by another way of counting. Cost states × members.
 */
public final class PoleSpreads {
    private final int[] ccodes;
    private final double[] spreads;
    private final Percentile all;

    private PoleSpreads(int[] ccodes, double[] spreads) {
        this.ccodes = ccodes;
        this.spreads = spreads;
        this.all = Percentile.among(spreads);
    }

    /** Of all states of a unit that are no pole and no member of one. */
    public static PoleSpreads of(VoteRecord record, UnitFigures point, List<Pole> poles) {
        PoleMembers members = PoleMembers.of(record, point, poles);
        int[] states = IntStream.range(0, point.states())
                .filter(state -> !members.any().contains(state))
                .toArray();
        double[][] places = new double[poles.size()][];
        for (int pole = 0; pole < places.length; pole++) {
            places[pole] = places(point, states, members.columns()[pole]);
        }
        double[] spreads = IntStream.range(0, states.length)
                .mapToDouble(k -> spread(places, members, k))
                .toArray();
        return new PoleSpreads(IntStream.of(states).map(point::ccode).toArray(), spreads);
    }

    /** The percentile of every state in the list of one pole. */
    private static double[] places(UnitFigures point, int[] states, int[] pole) {
        double[] affinity = point.values(Measure.RELATIVE_AFFINITY);
        double[] means = IntStream.of(states)
                .mapToDouble(state -> IntStream.of(pole)
                        .map(member -> PairIndex.of(state, member, point.states()))
                        .filter(pair -> point.n()[pair] >= PoleStandings.LEAST_VOTES && !Double.isNaN(affinity[pair]))
                        .mapToDouble(pair -> affinity[pair])
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        Percentile among = Percentile.among(means);
        return Arrays.stream(means).map(among::of).toArray();
    }

    /** Poles that cast no vote are left out; a state needs a place in the list of every other. */
    private static double spread(double[][] places, PoleMembers members, int k) {
        double[] own = IntStream.range(0, places.length)
                .filter(pole -> members.columns()[pole].length > 0)
                .mapToDouble(pole -> places[pole][k])
                .toArray();
        return Arrays.stream(own).anyMatch(Double::isNaN) ? Double.NaN : DrawnPlaces.spread(own);
    }

    /** The spread of a state in percentile points; NaN without. */
    public double spread(int ccode) {
        int at = Arrays.binarySearch(ccodes, ccode);
        return at < 0 ? Double.NaN : spreads[at];
    }

    /** Its percentile among those of all states; NaN without. */
    public double percentile(int ccode) {
        return all.of(spread(ccode));
    }
}
