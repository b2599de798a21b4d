package org.entente.claim.extract;

import java.util.List;
import java.util.Map;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;

/** Who ruled whom where no wording says so: whoever rules, occupies or colonises is not the one of whom it is said. */
final class GuessedRule {
    private static final WordLists WORDS = WordLists.shipped();

    private final Analysed sentence;
    private final Segment segment;
    private final List<Actor> subject;

    GuessedRule(Analysed sentence, Segment segment, List<Actor> subject) {
        this.sentence = sentence;
        this.segment = segment;
        this.subject = subject;
    }

    Map<String, List<State>> of(List<State> first, List<State> second) {
        boolean ruler = rules() || (first.size() == 1 && owns());
        boolean turned = ruler || first.isEmpty() || segment.clause().passive();
        return Map.of("who", turned ? second : first, "from", turned ? first : second);
    }

    private boolean rules() {
        Clause clause = segment.clause();
        return !clause.passive() && clause.head() >= 0 && WORDS.has("ruling", sentence.lemma(clause.head()));
    }

    /** "The American occupation ended": the adjective says who occupied. */
    private boolean owns() {
        return subject.stream()
                .anyMatch(actor -> (actor.said().kind() == ActorMention.Kind.ADJECTIVE
                                || actor.said().possessive())
                        && WORDS.has("rule_nouns", sentence.lemma(actor.to())));
    }
}
