package org.entente.app.bench;

import java.util.List;

/**
 * How long something took.
 *
 * @param id stable word
 * @param what what was done
 * @param n how much of it, 0 when nothing is counted
 * @param counted what n counts
 * @param first seconds of the first run in this process
 * @param cpu processor seconds that all its threads took meanwhile, NaN where the system does not tell
 * @param later seconds of the runs after it
 * @param target seconds that the first run may take, NaN when nothing is asked
 * @param peers the same done otherwise
 */
public record Timing(
        String id,
        String what,
        long n,
        String counted,
        double first,
        double cpu,
        List<Double> later,
        double target,
        List<Peer> peers) {
    public Timing {
        later = List.copyOf(later);
        peers = List.copyOf(peers);
    }

    /**
     * The same done otherwise, and whether it came to the same figures.
     *
     * @param id stable word
     * @param what how it was done
     * @param seconds how long it took
     * @param compared how many figures were compared
     * @param largestDifference the largest absolute difference among them
     * @param agrees whether all were there on both sides and none differed by more than {@link Comparison#TOLERANCE}
     */
    public record Peer(
            String id, String what, double seconds, long compared, double largestDifference, boolean agrees) {
        static Peer of(String id, String what, double seconds, Comparison comparison) {
            return new Peer(
                    id, what, seconds, comparison.compared(), comparison.largestDifference(), comparison.agrees());
        }
    }

    /** A timing without peers. */
    static Timing of(String id, String what, long n, String counted, Runs<?> runs, double target) {
        return new Timing(id, what, n, counted, runs.first(), runs.cpu(), runs.later(), target, List.of());
    }

    /** The same with peers. */
    Timing with(Peer... others) {
        return new Timing(id, what, n, counted, first, cpu, later, target, List.of(others));
    }

    /** Median seconds of the later runs, NaN without any. */
    public double median() {
        double[] sorted =
                later.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Whether a target is set. */
    public boolean hasTarget() {
        return !Double.isNaN(target);
    }

    /** Whether the first run kept within the target. */
    public boolean met() {
        return first <= target;
    }

    /** Whether every peer came to the same figures. */
    public boolean agrees() {
        return peers.stream().allMatch(Peer::agrees);
    }
}
