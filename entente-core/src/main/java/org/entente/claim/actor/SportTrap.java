package org.entente.claim.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether a sentence is about sport, so that the names of states and cities are those of teams. */
final class SportTrap {
    private static final int HINTS = 3;

    private final Set<String> sure = Words.builtIn().list("sport, sure");
    private final Set<String> perhaps = Words.builtIn().list("sport, perhaps");

    boolean playing(Line line, List<Match> matches) {
        Set<Integer> taken = matches.stream()
                .flatMap(match -> IntStream.range(match.from(), match.to()).boxed())
                .map(atom -> line.atoms().get(atom).token())
                .collect(Collectors.toSet());
        List<String> free = IntStream.range(0, line.tokens().size())
                .filter(at -> !taken.contains(at))
                .mapToObj(line::word)
                .toList();
        Predicate<String> certain = word -> sure.contains(word) || sure.contains(Letters.fold(word));
        long hints = free.stream()
                .map(Letters::fold)
                .filter(perhaps::contains)
                .distinct()
                .count();
        return free.stream().anyMatch(certain) ? hints > 0 : hints >= HINTS;
    }
}
