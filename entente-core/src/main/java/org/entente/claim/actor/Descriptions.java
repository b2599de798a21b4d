package org.entente.claim.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.state.State;

/** Which states a describing phrase can mean: "the Balkan republic", "the kingdom"; by {@code descriptions.tsv}. */
final class Descriptions {
    private final Map<String, Set<Integer>> codes;

    private Descriptions(Map<String, Set<Integer>> codes) {
        this.codes = codes;
    }

    private static final class BuiltIn {
        static final Descriptions DESCRIPTIONS = read();
    }

    static Descriptions builtIn() {
        return BuiltIn.DESCRIPTIONS;
    }

    private static Descriptions read() {
        Map<String, Set<Integer>> codes = new HashMap<>();
        for (List<String> row : Rows.of("descriptions.tsv", 2)) {
            codes.put(
                    Letters.fold(row.get(0)),
                    Arrays.stream(row.get(1).split(",", -1))
                            .map(Integer::valueOf)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return new Descriptions(Map.copyOf(codes));
    }

    /** Whether a state is all that the phrase between two tokens says; none where the phrase says nothing of the kind. */
    Optional<Predicate<State>> test(Line line, int from, int to) {
        List<Set<Integer>> all = IntStream.range(from, to)
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(start + 1, to).mapToObj(end -> phrase(line, start, end)))
                .filter(codes::containsKey)
                .map(phrase -> codes.getOrDefault(phrase, Set.of()))
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(state -> all.stream().allMatch(set -> set.contains(state.ccode())));
    }

    private static String phrase(Line line, int from, int to) {
        return IntStream.range(from, to).mapToObj(line::small).collect(Collectors.joining(" "));
    }
}
