package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Whom a subject names: not those of a phrase put before it, "On Ukraine India abstained". */
final class SubjectActors {
    private static final WordLists WORDS = WordLists.shipped();

    private SubjectActors() {}

    static List<Actor> of(Analysed sentence, int from, int to) {
        List<Actor> all = sentence.actorsIn(from, to);
        List<Actor> own =
                all.stream().filter(actor -> !fronted(sentence, actor, from)).toList();
        return own.isEmpty() ? all : own;
    }

    private static boolean fronted(Analysed sentence, Actor actor, int from) {
        for (int i = actor.from() - 1; i >= Math.max(0, from - 1); i--) {
            Token token = sentence.tokens().get(i);
            if (token.is(Tag.ADP)) {
                return WORDS.has("fronting", token.lemma());
            }
            if (!(token.is(Tag.DET) || token.is(Tag.ADJ))) {
                return false;
            }
        }
        return false;
    }
}
