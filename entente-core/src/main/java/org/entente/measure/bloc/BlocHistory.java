package org.entente.measure.bloc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.bloc.BlocEvent;
import org.entente.stat.bloc.BlocStep;
import org.entente.stat.bloc.BlocTracks;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * The blocs of several units, followed from one to the next. A bloc's number is its identity: 1 is the one with the most
 * states over all units, and so on. Blocs that are forgotten for {@value #MEMORY} units lose their number.
 */
public final class BlocHistory {
    /** Units after which a bloc that is not found is forgotten. */
    public static final int MEMORY = 5;

    private final List<Unit> units;
    private final List<FoundBlocs> found;
    private final BlocTracks tracks;
    /** Per identity in the order of appearance, its number from 1. */
    private final int[] numbers;

    private BlocHistory(List<Unit> units, List<FoundBlocs> found, BlocTracks tracks) {
        this.units = List.copyOf(units);
        this.found = List.copyOf(found);
        this.tracks = tracks;
        this.numbers = numbers(found, tracks);
    }

    /**
     * Finds and follows blocs, on all processors.
     *
     * @param units in order of time
     * @param store where the blocs of each unit are kept, or null to keep none
     */
    public static BlocHistory of(
            VoteRecord record,
            List<Unit> units,
            AbsencePolicy policy,
            BlocSettings settings,
            @Nullable DerivedStore store) {
        return of(record, units, policy, settings, store, label -> {});
    }

    /** The same, telling the label of every unit that is there, from several threads at once. */
    public static BlocHistory of(
            VoteRecord record,
            List<Unit> units,
            AbsencePolicy policy,
            BlocSettings settings,
            @Nullable DerivedStore store,
            Consumer<String> ready) {
        BlocCache cache = new BlocCache(record, policy, settings, store, label -> {});
        record.planes();
        return of(units, cache, ready);
    }

    /** The same out of a cache, which tells what is found anew. */
    public static BlocHistory of(List<Unit> units, BlocCache cache) {
        return of(units, cache, label -> {});
    }

    private static BlocHistory of(List<Unit> units, BlocCache cache, Consumer<String> ready) {
        return of(
                units,
                units.parallelStream()
                        .map(unit -> {
                            FoundBlocs blocs = cache.found(unit);
                            ready.accept(unit.label());
                            return blocs;
                        })
                        .toList());
    }

    static BlocHistory of(List<Unit> units, List<FoundBlocs> found) {
        List<BlocStep> steps = found.stream().map(FoundBlocs::step).toList();
        return new BlocHistory(units, found, BlocTracks.of(steps, MEMORY));
    }

    private static int[] numbers(List<FoundBlocs> found, BlocTracks tracks) {
        long[] states = new long[tracks.count()];
        for (int unit = 0; unit < found.size(); unit++) {
            int[] identities = tracks.identities().get(unit);
            for (int bloc : found.get(unit).blocs()) {
                if (bloc >= 0) {
                    states[identities[bloc]]++;
                }
            }
        }
        List<Integer> order = IntStream.range(0, states.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer identity) -> -states[identity]))
                .toList();
        int[] numbers = new int[states.length];
        for (int place = 0; place < numbers.length; place++) {
            numbers[order.get(place)] = place + 1;
        }
        return numbers;
    }

    public List<Unit> units() {
        return units;
    }

    /** The blocs of each unit. */
    public List<FoundBlocs> found() {
        return found;
    }

    /** Number of identities over all units. */
    public int count() {
        return numbers.length;
    }

    /** The number of a unit's bloc, from 1; 0 for −1, a state in none. */
    public int number(int unit, int bloc) {
        return bloc < 0 ? 0 : numbers[tracks.identities().get(unit)[bloc]];
    }

    /** The number of a state's bloc in a unit; 0 for a state in none, −1 for one that is not in the network. */
    public int numberOf(int unit, int ccode) {
        int place = found.get(unit).place(ccode);
        return place < 0 ? -1 : number(unit, found.get(unit).blocs()[place]);
    }

    /** The bloc of a unit with this number, or −1. */
    public int bloc(int unit, int number) {
        int[] identities = tracks.identities().get(unit);
        return IntStream.range(0, identities.length)
                .filter(bloc -> numbers[identities[bloc]] == number)
                .findFirst()
                .orElse(-1);
    }

    /** Beginnings, splits, mergers, ends and returns after the first unit, blocs by their numbers. */
    public List<BlocEvent> events() {
        return tracks.events().stream()
                .filter(event -> event.step() > 0)
                .map(event -> new BlocEvent(
                        event.kind(),
                        event.step(),
                        numbers[event.identity()],
                        event.other() < 0 ? -1 : numbers[event.other()]))
                .toList();
    }

    /**
     * The states that were ever in the bloc of a number, those it stands for best first: in it in the most units, each unit
     * weighed by their stability in it; the lower code first where two have as much.
     */
    public List<Integer> core(int number) {
        Map<Integer, Double> weights = new TreeMap<>();
        for (int unit = 0; unit < units.size(); unit++) {
            FoundBlocs blocs = found.get(unit);
            int bloc = bloc(unit, number);
            for (int place = 0; place < blocs.states().length && bloc >= 0; place++) {
                if (blocs.blocs()[place] == bloc) {
                    weights.merge(blocs.states()[place], blocs.stability()[place], Double::sum);
                }
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The numbers of the blocs of a unit, ascending. */
    public int[] numbers(int unit) {
        return Arrays.stream(tracks.identities().get(unit))
                .map(identity -> numbers[identity])
                .sorted()
                .toArray();
    }
}
