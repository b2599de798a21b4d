package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.claim.extract.Trigger.Match;
import org.entente.state.State;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Claims of which only the auxiliary is said: "Iraq is a member; Jordan is not", "Peru voted in favour, but Chile did
 * not", "Egypt made peace in 1979 and Jordan followed in 1994". What was said of the one is said, or denied, of the other.
 */
final class Ellipses {
    private static final WordLists WORDS = WordLists.shipped();

    private Ellipses() {}

    /** The drafts, each followed by those that repeat it with a bare auxiliary. */
    static List<Draft> filled(List<Draft> drafts) {
        List<Draft> filled = new ArrayList<>(drafts);
        for (Draft draft : drafts) {
            next(draft).flatMap(clause -> filled(draft, clause)).ifPresent(filled::add);
        }
        return filled;
    }

    /** The clause behind a draft’s own, if it has nothing but a subject and an auxiliary. */
    private static Optional<Clause> next(Draft draft) {
        return draft.sentence().clauses().stream()
                .filter(clause -> clause.index() == draft.clause().index() + 1)
                .filter(clause -> bare(draft.sentence(), clause))
                .findFirst();
    }

    private static boolean bare(Analysed sentence, Clause clause) {
        boolean auxiliary = clause.head() >= 0
                && (WORDS.has("auxiliaries", sentence.lemma(clause.head()))
                        || WORDS.has("following", sentence.lemma(clause.head())));
        return auxiliary
                && !completed(sentence, clause)
                && clause.subjectFrom() >= clause.from()
                && sentence.tokens().subList(clause.verbTo(), clause.to()).stream()
                        .allMatch(Ellipses::nothing);
    }

    /** "did what it could": a clause of its own is what the verb takes. */
    private static boolean completed(Analysed sentence, Clause clause) {
        return sentence.clauses().stream()
                .filter(next -> next.index() == clause.index() + 1)
                .anyMatch(next -> next.link() == Clause.Link.RELATIVE
                        || next.link() == Clause.Link.CONTENT
                        || next.link() == Clause.Link.INFINITIVE);
    }

    private static boolean nothing(Token token) {
        return token.is(Tag.PUNCT)
                || token.is(Tag.CCONJ)
                || token.is(Tag.PART)
                || token.is(Tag.ADV)
                || token.is(Tag.ADP)
                || token.is(Tag.DET)
                || token.is(Tag.NUM)
                || WORDS.has("calendar", token.lemma());
    }

    private static Optional<Draft> filled(Draft draft, Clause clause) {
        List<Actor> subject = draft.sentence().actorsIn(clause.subjectFrom(), clause.subjectTo());
        List<State> who = subject.stream()
                .flatMap(actor -> actor.said().states().stream())
                .distinct()
                .toList();
        boolean single = draft.shape().shape() == TypeShape.Shape.STATE
                || draft.role("who").size() == 1;
        if (who.isEmpty() || !single || draft.role("who").containsAll(who)) {
            return Optional.empty();
        }
        Map<String, List<State>> states = new LinkedHashMap<>(draft.states());
        states.put("who", who);
        boolean turned = clause.negated() != draft.clause().negated();
        Draft said = turned ? draft.with(turned(draft.wording())) : draft;
        return Optional.of(
                said.apart(new Match(clause.subjectFrom(), clause.verbTo()), states, draft.topics(), subject));
    }

    /** The same wording, said the other way. */
    private static Wording turned(Wording wording) {
        Map<String, String> gives = new LinkedHashMap<>(wording.gives());
        if (gives.remove("neg") == null) {
            gives.put("neg", "");
        }
        return new Wording(
                wording.type(),
                wording.line(),
                wording.form(),
                wording.trigger(),
                wording.roles(),
                wording.needs(),
                gives);
    }
}
