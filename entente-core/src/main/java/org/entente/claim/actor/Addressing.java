package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.state.State;

/**
 * Which of the two states of a speech speaks, where neither title nor opening says so: "Cuba came to our aid" is not said by
 * Cuba, nor "Mozambique sent you a battalion" to Mozambique.
 */
final class Addressing {
    private static final Set<String> FIRST = Set.of("we", "us", "our", "ours");
    private static final Set<String> SECOND = Set.of("you", "your", "yours");
    private static final int PAIR = 2;
    private static final int SPOKEN = 3;
    private static final int CLEAR = 2;

    private final Set<String> national = Words.builtIn().list("good of a people");
    private final List<Heading> lines;

    private Addressing(List<Heading> lines) {
        this.lines = lines;
    }

    /** The one that speaks; nobody where the text is no speech, or may be either’s. */
    static Optional<State> speaker(List<Heading> lines, List<State> pair) {
        Addressing text = new Addressing(lines);
        if (pair.size() != PAIR || !text.spoken()) {
            return Optional.empty();
        }
        int lead = text.beside(pair.get(1)) - text.beside(pair.get(0));
        return Math.abs(lead) < CLEAR ? Optional.empty() : Optional.of(pair.get(lead > 0 ? 0 : 1));
    }

    /** Whether somebody speaks for a people: "our flag", and "we" more than once. */
    private boolean spoken() {
        return lines.stream().filter(each -> says(each, FIRST)).count() >= SPOKEN
                && lines.stream().map(Heading::line).anyMatch(this::ofPeople);
    }

    private boolean ofPeople(Line line) {
        return IntStream.range(0, line.tokens().size())
                .filter(at -> line.small(at).equals("our"))
                .anyMatch(at -> national.contains(line.small(at + 1)));
    }

    /** How much more a state is named beside "we" than beside "you". */
    private int beside(State state) {
        List<Heading> named = lines.stream()
                .filter(each ->
                        each.names().stream().anyMatch(name -> name.states().equals(List.of(state))))
                .toList();
        int first = (int) named.stream().filter(each -> says(each, FIRST)).count();
        int second = (int) named.stream().filter(each -> says(each, SECOND)).count();
        return first - second;
    }

    private static boolean says(Heading heading, Set<String> words) {
        Line line = heading.line();
        return IntStream.range(0, line.tokens().size())
                .anyMatch(at -> words.contains(line.small(at)) && !line.word(at).equals("US"));
    }
}
