package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;
import org.entente.text.Token;

/** "has found in Russia its nearest companion": behind a verb "its" and "their" are those of the verb's subject. */
final class Owners {
    private static final WordLists WORDS = WordLists.shipped();

    private Owners() {}

    static List<Actor> mend(List<Token> tokens, List<Actor> actors, List<Clause> clauses) {
        List<Actor> mended = new ArrayList<>();
        for (Actor actor : actors) {
            mended.add(owner(tokens, actor) ? mended(tokens, actor, actors, clauses) : actor);
        }
        return mended;
    }

    private static boolean owner(List<Token> tokens, Actor actor) {
        return actor.said().kind() == ActorMention.Kind.PRONOUN
                && WORDS.has("owning", tokens.get(actor.from()).text().toLowerCase(Locale.ROOT));
    }

    private static Actor mended(List<Token> tokens, Actor actor, List<Actor> actors, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.holds(actor.from()) && clause.verbTo() <= actor.from() && clause.hasSubject()) {
                boolean object = clause.head() >= 0
                        && WORDS.has("object_owned", tokens.get(clause.head()).lemma());
                int from = object ? clause.verbTo() : clause.subjectFrom();
                int to = object ? actor.from() : clause.subjectTo();
                List<State> subject = actors.stream()
                        .filter(other -> other.within(from, to) && other.to() <= actor.from())
                        .filter(other -> object || !SubjectActors.ruler(tokens, other))
                        .flatMap(other -> other.said().states().stream())
                        .distinct()
                        .toList();
                boolean another = clause.head() >= 0
                        && WORDS.has("copular", tokens.get(clause.head()).lemma());
                boolean fits = !another
                        && !subject.isEmpty()
                        && subject.size() == actor.said().states().size();
                return fits ? with(actor, subject) : actor;
            }
        }
        return actor;
    }

    private static Actor with(Actor actor, List<State> states) {
        ActorMention said = actor.said();
        return new Actor(
                new ActorMention(said.span(), said.kind(), states, said.topics(), said.possessive()),
                actor.from(),
                actor.to());
    }
}
