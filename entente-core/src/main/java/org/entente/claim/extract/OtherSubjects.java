package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;

/**
 * Whether a draft is said of somebody else than the states it would be given: "The BRICS are not a bloc" behind a sentence
 * on two states is no claim about the two.
 */
final class OtherSubjects {
    private static final WordLists WORDS = WordLists.shipped();

    private OtherSubjects() {}

    /** A claim on a pair that its words name nowhere, in a clause whose subject is an organisation or a group of others. */
    static boolean of(Draft draft) {
        Clause clause = draft.clause();
        boolean open = draft.shape().shape() == TypeShape.Shape.PAIR && clause.hasSubject();
        if (!open || draft.actors().stream().anyMatch(OtherSubjects::state)) {
            return false;
        }
        List<Actor> named = draft.sentence().actorsIn(clause.subjectFrom(), clause.subjectTo());
        boolean others = named.stream().anyMatch(actor -> !SubjectActors.fronted(draft.sentence(), actor, 0));
        return named.stream().noneMatch(OtherSubjects::state) && !theirs(draft) && (others || group(draft));
    }

    private static boolean state(Actor actor) {
        return !actor.said().states().isEmpty();
    }

    /** "The friendship within the BRICS": what the two have is theirs. */
    private static boolean theirs(Draft draft) {
        Clause clause = draft.clause();
        return Phrases.within(
                draft.sentence().tokens(), clause.subjectFrom(), clause.subjectTo(), WORDS.list("relation_noun"));
    }

    /** "The two voting blocs": the last word of the subject says what it is. */
    private static boolean group(Draft draft) {
        Clause clause = draft.clause();
        List<Token> subject = draft.sentence().tokens().subList(clause.subjectFrom(), clause.subjectTo());
        return !subject.isEmpty()
                && WORDS.has("other_groups", subject.get(subject.size() - 1).lemma());
    }
}
