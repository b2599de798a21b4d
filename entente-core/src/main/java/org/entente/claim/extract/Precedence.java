package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.Topic;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token.Tag;

/**
 * Which drafts of a sentence become claims: one a predicate and subject, that of the type with the lowest rank; of one type
 * the wording that says most.
 */
final class Precedence {
    private static final Comparator<Draft> BEST = Comparator.comparingInt(
                    (Draft draft) -> draft.shape().rank())
            .thenComparing((Draft draft) -> -asked(draft.wording()))
            .thenComparing((Draft draft) -> -(draft.match().to() - draft.match().from()))
            .thenComparing((Draft draft) -> draft.wording().line());

    private static final WordLists WORDS = WordLists.shipped();

    /** So many tokens away an owner still belongs to a noun. */
    private static final int OWNER = 4;

    private Precedence() {}

    /** How much a wording asks for; what must not be there says nothing for it. */
    private static long asked(Wording wording) {
        return wording.needs().stream().filter(need -> !need.startsWith("!")).count();
    }

    /** The drafts that stand, in the order of the sentence. */
    static List<Draft> chosen(List<Draft> drafts) {
        List<Draft> ranked = new ArrayList<>(drafts);
        ranked.sort(BEST);
        List<Draft> chosen = new ArrayList<>();
        for (Draft draft : ranked) {
            if (chosen.stream().noneMatch(other -> same(draft, other))) {
                chosen.add(draft);
            }
        }
        chosen.sort(Comparator.comparingInt((Draft draft) -> draft.match().from()));
        return chosen;
    }

    /** Whether two drafts say one thing: their triggers meet, or they share the predicate and nobody new is named. */
    private static boolean same(Draft draft, Draft other) {
        if (draft.match().meets(other.match())) {
            return true;
        }
        boolean predicate = draft.clause().index() == other.clause().index();
        boolean people =
                draft.everybody().equals(other.everybody()) || other.everybody().containsAll(draft.everybody());
        boolean type = draft.wording().type().equals(other.wording().type());
        if (type) {
            return people
                    && !otherThings(draft, other)
                    && !otherVerbs(draft, other)
                    && (predicate || covered(draft, other) || covered(other, draft) || worldly(draft, other));
        }
        return predicate
                && people
                && (covered(draft, other) || covered(other, draft))
                && !owned(draft)
                && !owned(other)
                && !joined(draft, other)
                && !denied(draft, other)
                && !denied(other, draft)
                && !qualifies(draft, other)
                && !qualifies(other, draft)
                && !apposed(draft, other)
                && !apposed(other, draft);
    }

    /** "invoked the law, demanded that it be applied": one subject, two predicates, each with its verb in its trigger. */
    private static boolean otherVerbs(Draft draft, Draft other) {
        return draft.wording().form() == Wording.Form.VERB
                && other.wording().form() == Wording.Form.VERB
                && draft.clause().head() != other.clause().head()
                && holdsHead(draft)
                && holdsHead(other);
    }

    private static boolean holdsHead(Draft draft) {
        int head = draft.clause().head();
        return draft.match().from() <= head && head < draft.match().to();
    }

    /** "X, an isolated voice there, sides with Y": what stands between commas in a subject is said apart from its verb. */
    private static boolean apposed(Draft inner, Draft outer) {
        Clause clause = inner.clause();
        boolean inSubject = inner.match().from() > clause.subjectFrom()
                && inner.match().to() <= clause.subjectTo()
                && outer.match().from() >= clause.subjectTo();
        return inSubject
                && inner
                        .sentence()
                        .tokens()
                        .subList(clause.subjectFrom(), inner.match().from())
                        .stream()
                        .anyMatch(token -> token.text().equals(","));
    }

    /** Of dated acts one may follow the other: two organisations joined, two treaties signed. */
    private static boolean otherThings(Draft draft, Draft other) {
        Set<Topic> one = organisations(draft);
        Set<Topic> two = organisations(other);
        return draft.shape().dated() && !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }

    private static Set<Topic> organisations(Draft draft) {
        return draft.topics().stream()
                .filter(topic -> topic.kind() == Topic.Kind.ORGANISATION)
                .collect(Collectors.toSet());
    }

    /** What is said of nobody in particular, of the same matters, is said once in a sentence. */
    private static boolean worldly(Draft draft, Draft other) {
        return draft.shape().shape() == TypeShape.Shape.WORLD
                && !draft.shape().dated()
                && draft.topics().equals(other.topics());
    }

    /** A noun that has an owner of its own is a predicate of its own: "X’s backing of Y". */
    private static boolean owned(Draft draft) {
        return draft.wording().form() == Wording.Form.NOUN
                && draft.actors().stream()
                        .anyMatch(actor -> actor.from() < draft.match().to() + OWNER
                                && actor.to() > draft.match().from() - OWNER
                                && !subject(actor, draft));
    }

    /** Who has the noun by the clause’s verb is its subject, not its owner: "the two have a lasting partnership". */
    private static boolean subject(Actor actor, Draft draft) {
        Clause clause = draft.clause();
        return clause.hasSubject()
                && actor.to() <= clause.head()
                && clause.head() < draft.match().from();
    }

    /** "has grown into a partnership with strategic depth": what the complement has is said apart from the verb. */
    private static boolean qualifies(Draft noun, Draft verb) {
        int at = noun.match().from() - 1;
        while (at > verb.match().from() && noun.sentence().tokens().get(at).is(Tag.ADJ)) {
            at--;
        }
        return noun.wording().form() == Wording.Form.NOUN
                && verb.wording().form() == Wording.Form.VERB
                && at > verb.match().from()
                && noun.sentence().lemma(at).equals("with");
    }

    /** "neither ideology nor bloc politics": nouns side by side say each a thing of its own. */
    private static boolean joined(Draft draft, Draft other) {
        Draft first = draft.match().from() < other.match().from() ? draft : other;
        Draft second = first.equals(draft) ? other : draft;
        return first.wording().form() != Wording.Form.VERB
                && second.wording().form() != Wording.Form.VERB
                && first
                        .sentence()
                        .tokens()
                        .subList(first.match().to(), second.match().from())
                        .stream()
                        .anyMatch(token -> token.is(Tag.CCONJ) || token.lemma().equals("than"));
    }

    /** "cooperate, but not through a bloc": what a denial of its own opens behind a predicate is said apart from it. */
    private static boolean denied(Draft phrase, Draft predicate) {
        int first = phrase.match().from();
        return phrase.wording().form() == Wording.Form.PHRASE
                && predicate.match().to() <= first
                && WORDS.has("negation", phrase.sentence().lemma(first));
    }

    private static boolean covered(Draft inner, Draft outer) {
        return outer.from() <= inner.match().from() && inner.match().to() <= outer.to();
    }
}
