package org.entente.stat.bloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Blocs followed over time. At each step the blocs are assigned to the identities known so far so that the number of
 * states kept is greatest; an identity is what it was when last seen, and is forgotten after some steps. A bloc takes over
 * an identity only if the two share at least three tenths of the states in either (Jaccard's index, as Greene, Doyle and
 * Cunningham 2010 use it, <i>Advances in Social Networks Analysis and Mining</i>), counted over the states that are in the
 * network at both steps, so that a state's first year breaks nothing. A step without states is no
 * observation: nothing begins or ends at it.
 *
 * @param identities per step, the identity of each bloc, from 0 in the order in which they appear
 * @param count number of identities
 * @param events what else happened, by step
 */
public record BlocTracks(List<int[]> identities, int count, List<BlocEvent> events) {
    private static final double LEAST_SHARED = 0.3;

    /**
     * Follows blocs.
     *
     * @param steps the steps in order of time
     * @param memory after how many steps without a bloc its identity is forgotten
     */
    public static BlocTracks of(List<BlocStep> steps, int memory) {
        Tracker tracker = new Tracker(steps, memory);
        for (int step = 0; step < steps.size(); step++) {
            tracker.follow(step);
        }
        return new BlocTracks(List.copyOf(tracker.identities), tracker.count, List.copyOf(tracker.events));
    }

    /**
     * An identity as it was last seen.
     *
     * @param step when
     * @param bloc its bloc of that step
     */
    private record Seen(int step, int bloc) {}

    private static final class Tracker {
        private final List<BlocStep> steps;
        private final int memory;
        private final List<int[]> identities = new ArrayList<>();
        private final List<BlocEvent> events = new ArrayList<>();
        private final TreeMap<Integer, Seen> last = new TreeMap<>();
        private int count;
        /** The last step with states, −1 before the first. */
        private int former = -1;

        Tracker(List<BlocStep> steps, int memory) {
            this.steps = steps;
            this.memory = memory;
        }

        void follow(int step) {
            if (steps.get(step).states().length == 0) {
                identities.add(new int[0]);
                return;
            }
            last.values().removeIf(seen -> step - seen.step() > memory);
            List<Map.Entry<Integer, Seen>> candidates = List.copyOf(last.entrySet());
            int[] taken = assigned(step, candidates);
            int[] found = new int[steps.get(step).count()];
            Arrays.fill(found, -1);
            for (int candidate = 0; candidate < taken.length; candidate++) {
                if (taken[candidate] >= 0) {
                    found[taken[candidate]] = candidates.get(candidate).getKey();
                }
            }
            int known = count;
            for (int bloc = 0; bloc < found.length; bloc++) {
                found[bloc] = found[bloc] < 0 ? count++ : found[bloc];
            }
            if (former >= 0) {
                endings(step, found);
            }
            beginnings(step, found, known);
            identities.add(found);
            former = step;
            for (int bloc = 0; bloc < found.length; bloc++) {
                last.put(found[bloc], new Seen(step, bloc));
            }
        }

        private int[] assigned(int step, List<Map.Entry<Integer, Seen>> candidates) {
            double[][] gains = new double[candidates.size()][];
            for (int candidate = 0; candidate < gains.length; candidate++) {
                Seen seen = candidates.get(candidate).getValue();
                gains[candidate] =
                        Overlap.of(steps.get(seen.step()), steps.get(step)).kept(seen.bloc(), LEAST_SHARED);
            }
            return Assignment.of(gains);
        }

        private void endings(int step, int[] found) {
            int[] before = identities.get(former);
            Overlap overlap = Overlap.of(steps.get(former), steps.get(step));
            for (int bloc = 0; bloc < before.length; bloc++) {
                if (!holds(found, before[bloc])) {
                    int into = overlap.goingInto(bloc);
                    events.add(
                            into >= 0
                                    ? new BlocEvent(BlocEvent.Kind.MERGER, step, before[bloc], found[into])
                                    : new BlocEvent(BlocEvent.Kind.END, step, before[bloc], -1));
                }
            }
        }

        private void beginnings(int step, int[] found, int known) {
            int[] before = former < 0 ? new int[0] : identities.get(former);
            for (int bloc = 0; bloc < found.length; bloc++) {
                if (found[bloc] >= known) {
                    int from = former < 0
                            ? -1
                            : Overlap.of(steps.get(former), steps.get(step)).comingFrom(bloc);
                    events.add(
                            from >= 0
                                    ? new BlocEvent(BlocEvent.Kind.SPLIT, step, found[bloc], before[from])
                                    : new BlocEvent(BlocEvent.Kind.BIRTH, step, found[bloc], -1));
                } else if (!holds(before, found[bloc])) {
                    events.add(new BlocEvent(BlocEvent.Kind.RETURN, step, found[bloc], -1));
                }
            }
        }

        private static boolean holds(int[] identities, int wanted) {
            return Arrays.stream(identities).anyMatch(identity -> identity == wanted);
        }
    }
}
