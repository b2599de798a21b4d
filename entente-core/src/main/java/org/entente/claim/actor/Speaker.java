package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.state.State;

/**
 * Who speaks, where the text is a speech: said by its title or its first lines, "Statement by the representative of X", "I
 * bring you the greetings of the people of X", "my country, X".
 *
 * @param states the states that "we" stands for; of a speech to another state, one that says "our two countries", both
 * @param pair the two of whom the text speaks, where one speaks to the other; else none
 */
record Speaker(List<State> states, List<State> pair) {
    private static final int FIRST_LINES = 3;
    private static final int OPENING = 8;
    private static final Set<String> SPEECH =
            Set.of("statement", "remarks", "address", "speech", "intervention", "message", "explanation");
    private static final Set<String> BRINGING = Set.of("greetings", "behalf", "name");
    private static final Set<String> ASSEMBLED = Set.of("assembly", "delegates", "excellencies", "organization");
    private static final Set<String> FIRST = Set.of("i", "we", "my", "our");

    /** Nobody in particular. */
    static final Speaker NOBODY = new Speaker(List.of(), List.of());

    static Speaker of(List<Heading> titles, List<Heading> lines, List<State> mainPair) {
        boolean ours = lines.stream().map(Heading::line).anyMatch(Speaker::speaksForBoth);
        List<State> pair = ours ? mainPair : List.of();
        List<Heading> opening = lines.subList(0, Math.min(OPENING, lines.size()));
        return titled(titles)
                .or(() -> titled(lines.subList(0, Math.min(FIRST_LINES, lines.size()))))
                .or(() -> introduced(opening))
                .or(() -> toAssembly(opening) ? goingOn(opening) : Optional.empty())
                .or(() -> Addressing.speaker(lines, mainPair))
                .map(one -> new Speaker(List.of(one), toAssembly(opening) ? pair : mainPair))
                .orElse(new Speaker(pair, pair));
    }

    /** Whether many states are spoken to, and "you" is the chair. */
    private static boolean toAssembly(List<Heading> opening) {
        return opening.stream().flatMap(each -> each.line().smalls().stream()).anyMatch(ASSEMBLED::contains);
    }

    private static boolean speaksForBoth(Line line) {
        Set<String> owned = Words.builtIn().list("state noun, owned by several");
        return IntStream.range(0, line.tokens().size())
                .filter(at -> line.small(at).equals("our"))
                .anyMatch(at -> owned.contains(line.small(at + 1))
                        || (line.small(at + 1).equals("two") && owned.contains(line.small(at + 2))));
    }

    private static Optional<State> titled(List<Heading> openings) {
        return openings.stream()
                .filter(opening -> speech(opening.line()))
                .findFirst()
                .flatMap(opening -> named(opening, from(opening.line(), Set.of("by", "of"))));
    }

    private static boolean speech(Line line) {
        return IntStream.range(0, FIRST_LINES).mapToObj(line::small).anyMatch(SPEECH::contains);
    }

    private static Optional<State> introduced(List<Heading> lines) {
        return lines.stream()
                .filter(opening -> from(opening.line(), FIRST) >= 0)
                .flatMap(opening -> introduced(opening).stream())
                .findFirst();
    }

    /** "on behalf of the people of Ghana", "my country, Ghana", "we in Ghana". */
    private static Optional<State> introduced(Heading opening) {
        Line line = opening.line();
        int bringing = from(line, BRINGING);
        if (bringing >= 0 && line.small(bringing + 1).equals("of")) {
            return named(opening, bringing);
        }
        int mine = from(line, FIRST);
        return opening.names().stream()
                .filter(Found::single)
                .filter(each -> own(line, mine, each.from()))
                .map(each -> each.states().get(0))
                .findFirst();
    }

    /** "Cyprus became a Republic in 1960, and we have defended it since": of a speech to many. */
    private static Optional<State> goingOn(List<Heading> lines) {
        return lines.stream()
                .filter(opening -> from(opening.line(), Set.of("we")) > 0)
                .flatMap(opening -> opening.names().stream()
                        .filter(each -> each.single()
                                && each.from() <= 1
                                && !each.mention().possessive())
                        .filter(each -> opening.line()
                                .small(from(opening.line(), Set.of("we")) - 1)
                                .equals("and"))
                        .map(each -> each.states().get(0)))
                .findFirst();
    }

    /** Whether a name stands right behind "my country" or "we in". */
    private static boolean own(Line line, int mine, int name) {
        String words = IntStream.range(mine, name).mapToObj(line::small).reduce("", (a, b) -> a + " " + b);
        return words.matches(" (my|our) (own )?(country|nation|people|government) ?,?( of)?| we (in|the people of)");
    }

    private static int from(Line line, Set<String> words) {
        return IntStream.range(0, line.tokens().size())
                .filter(at -> words.contains(line.small(at)))
                .findFirst()
                .orElse(-1);
    }

    private static Optional<State> named(Heading opening, int from) {
        return from < 0
                ? Optional.empty()
                : opening.names().stream()
                        .filter(each -> each.from() > from && each.single())
                        .map(each -> each.states().get(0))
                        .findFirst();
    }

    /** For "you" in a speech to another state: the other of the two, known by who speaks or is named before. */
    List<State> hosts(List<State> namedBefore) {
        List<State> known = states.size() == 1 ? states : namedBefore;
        List<State> others =
                pair.stream().filter(state -> !known.contains(state)).toList();
        return others.size() == 1 ? others : List.of();
    }
}
