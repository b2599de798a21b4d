package org.entente.claim.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;

/** In whose list who stands first, where no wording says so: "X is Y’s closest partner", and the list is that of Y. */
final class GuessedSuperlative {
    private static final Set<String> OWNED = Set.of("of", "to", "for", "like");
    private static final WordLists WORDS = WordLists.shipped();

    private final Analysed sentence;
    private final Segment segment;
    private final List<Actor> rest;

    GuessedSuperlative(Analysed sentence, Segment segment, List<Actor> rest) {
        this.sentence = sentence;
        this.segment = segment;
        this.rest = rest;
    }

    /**
     * The roles who and whom.
     *
     * @param first the subject’s states
     * @param second all others
     */
    Map<String, List<State>> of(List<State> first, List<State> second) {
        List<State> owners = rest.stream()
                .filter(actor -> actor.said().possessive() || OWNED.contains(Governing.word(sentence, segment, actor)))
                .flatMap(actor -> actor.said().states().stream())
                .filter(state -> !first.contains(state))
                .toList();
        if (!owners.isEmpty() && !first.isEmpty()) {
            return Map.of("who", owners.subList(0, 1), "whom", first);
        }
        boolean open = owners.isEmpty() && second.isEmpty() && copular();
        return open ? Map.of("who", List.of(), "whom", first) : Map.of("who", first, "whom", second);
    }

    /** "Brazil is the largest partner": of somebody whom the text tells. */
    private boolean copular() {
        int head = segment.clause().head();
        return head >= 0 && WORDS.has("copular", sentence.lemma(head));
    }
}
