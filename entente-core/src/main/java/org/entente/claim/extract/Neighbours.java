package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** The mentions right before or behind a place. */
final class Neighbours {
    private static final int NEAR = 6;

    private static final WordLists WORDS = WordLists.shipped();

    private Neighbours() {}

    /** "ALBA, which it joined": what a relative clause is about, right before it. */
    static List<Actor> antecedent(Analysed sentence, Clause clause) {
        Clause relative = clause.link() == Clause.Link.INFINITIVE && clause.matrix() >= 0
                ? sentence.clauses().get(clause.matrix())
                : clause;
        if (relative.link() != Clause.Link.RELATIVE && relative.link() != Clause.Link.CONTENT) {
            return List.of();
        }
        return lastOf(sentence.actorsIn(Math.max(0, relative.from() - NEAR), relative.from()));
    }

    /** The last mention before a token. */
    static List<Actor> last(Analysed sentence, int token) {
        return lastOf(sentence.actorsIn(0, token));
    }

    /** "signed it, together with China", "Mali, along with Niger, left": who acts with a clause’s subject. */
    static List<Actor> together(Analysed sentence, Clause clause) {
        for (int i = Math.max(0, clause.subjectFrom()); i + 1 < clause.to(); i++) {
            boolean before = i < clause.verbFrom() && sentence.lemma(i).equals("along");
            boolean with = (before || WORDS.has("jointly", sentence.lemma(i)))
                    && sentence.lemma(i + 1).equals("with");
            if (with && clause.hasSubject()) {
                return next(sentence, i + 2);
            }
        }
        return List.of();
    }

    private static List<Actor> lastOf(List<Actor> actors) {
        return actors.isEmpty() ? actors : actors.subList(actors.size() - 1, actors.size());
    }

    /** The first mention from a token on, with those that "and" or a comma joins to it. */
    static List<Actor> next(Analysed sentence, int token) {
        List<Actor> found = new ArrayList<>();
        for (Actor actor : sentence.actorsIn(token, sentence.tokens().size())) {
            boolean joined = found.isEmpty()
                    || joined(sentence.tokens().subList(lastOf(found).get(0).to(), actor.from()));
            if (!joined) {
                break;
            }
            found.add(actor);
        }
        return found;
    }

    private static boolean joined(List<Token> between) {
        return between.stream().anyMatch(token -> token.is(Tag.CCONJ))
                && between.stream()
                        .allMatch(token -> token.is(Tag.CCONJ)
                                || token.is(Tag.DET)
                                || token.text().equals(","));
    }
}
