package org.entente.claim.extract;

import java.util.List;
import java.util.Locale;
import org.entente.claim.RelationObject;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Whether a claim of a relation is one of positions or of ties. */
final class ObjectFinder {
    private static final WordLists WORDS = WordLists.shipped();

    private final Discourse discourse;

    ObjectFinder(Discourse discourse) {
        this.discourse = discourse;
    }

    /** What the wording says, else what the words around the trigger say: votes and stances are positions. */
    RelationObject of(Draft draft) {
        String given = draft.wording().gives().get("object");
        if (given != null) {
            return RelationObject.valueOf(given.toUpperCase(Locale.ROOT));
        }
        if (!WORDS.has("relation_types", draft.wording().type())) {
            return RelationObject.NONE;
        }
        int from = Math.min(draft.from(), draft.clause().from());
        int to = Math.max(draft.to(), draft.clause().to());
        if (Phrases.within(draft.sentence().tokens(), from, to, WORDS.list("positions"))) {
            return RelationObject.POSITIONS;
        }
        return inTheHall(draft, from, to) ? RelationObject.POSITIONS : RelationObject.TIES;
    }

    /** "Nobody there is nearer to X": there is the Assembly, where the paragraph has spoken of it. */
    private boolean inTheHall(Draft draft, int from, int to) {
        String spoken = discourse.before(draft.sentence()) + draft.sentence().text();
        return (there(draft.sentence().tokens(), from, to)
                        || Phrases.within(draft.sentence().tokens(), from, to, WORDS.list("hall")))
                && WORDS.list("hall_of").stream().anyMatch(spoken::contains);
    }

    /** "nobody there", not "there is". */
    private static boolean there(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean behind =
                    i > 0 && (tokens.get(i - 1).nominal() || tokens.get(i - 1).is(Tag.PRON));
            boolean opens = !behind
                    && i + 1 < tokens.size()
                    && (tokens.get(i + 1).is(Tag.AUX) || tokens.get(i + 1).is(Tag.VERB));
            if (tokens.get(i).lemma().equals("there") && !opens) {
                return true;
            }
        }
        return false;
    }
}
