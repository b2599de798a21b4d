package org.entente.measure.ideal;

import java.util.Arrays;
import org.entente.stat.Quantile;

/**
 * How two ideal points stand to each other, from joint draws: the two share the roll calls, so that their difference is
 * known better, or worse, than two standard errors would say.
 *
 * @param difference the first less the second, by their estimates
 * @param lo 5 % quantile of the difference
 * @param hi 95 % quantile of it
 * @param distance median of the distance; of their difference without a sign where there are no draws
 * @param distanceLo 5 % quantile of the distance
 * @param distanceHi 95 % quantile of it
 * @param near share of the draws in which they are less than {@value #NEAR} apart; NaN without draws
 * @param percentile mid-rank percentile of the distance among all pairs of states with enough votes in the session, 100
 *     the farthest; NaN when the two are of different sessions or one has too few votes
 */
public record PairPosition(
        double difference,
        double lo,
        double hi,
        double distance,
        double distanceLo,
        double distanceHi,
        double near,
        double percentile) {
    /** Closer than this is near, on a scale on which all states and sessions have standard deviation 1. */
    public static final double NEAR = 0.25;

    /** Level of its intervals. */
    public static final double LEVEL = 0.9;

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    static PairPosition of(IdealPointRun run, int one, int other) {
        IdealPointEstimate estimate = run.estimate();
        double difference = estimate.mean()[one] - estimate.mean()[other];
        PointDistance distance = run.distance(new int[] {one}, new int[] {other});
        if (estimate.draws().count() == 0) {
            double none = Double.NaN;
            return new PairPosition(
                    difference, none, none, distance.median(), none, none, none, percentile(run, one, other));
        }
        float[] ones = estimate.draws().of(one);
        float[] others = estimate.draws().of(other);
        double[] differences = new double[ones.length];
        int near = 0;
        for (int draw = 0; draw < differences.length; draw++) {
            differences[draw] = (double) ones[draw] - others[draw];
            near += Math.abs(differences[draw]) < NEAR ? 1 : 0;
        }
        Arrays.sort(differences);
        return new PairPosition(
                difference,
                Quantile.ofSorted(differences, LOW),
                Quantile.ofSorted(differences, HIGH),
                distance.median(),
                distance.lo(),
                distance.hi(),
                (double) near / differences.length,
                percentile(run, one, other));
    }

    private static double percentile(IdealPointRun run, int one, int other) {
        boolean apart = run.data().session(one) != run.data().session(other);
        if (apart || run.fewVotes(one) || run.fewVotes(other)) {
            return Double.NaN;
        }
        double[] positions = Arrays.stream(run.placed(run.year(one)))
                .mapToDouble(row -> run.estimate().mean()[row])
                .toArray();
        double distance = Math.abs(run.estimate().mean()[one] - run.estimate().mean()[other]);
        double below = 0;
        for (int i = 0; i < positions.length; i++) {
            for (int j = 0; j < i; j++) {
                below += 0.5 * (1 + Math.signum(distance - Math.abs(positions[i] - positions[j])));
            }
        }
        return 100 * below / (positions.length * (positions.length - 1) / 2.0);
    }
}
