package org.entente.claim.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.cases.Case;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Finds the cases of the registry that a stretch of a sentence speaks of: by a territory’s name, by words such as "the
 * blockade of Cuba", or by a state on which a text or vote is, "the vote on Ukraine", "the Cuban resolution".
 */
final class CaseTopics {
    private static final WordLists WORDS = WordLists.shipped();

    private static final Set<String> APPLYING = Set.of("to", "for", "in", "of");

    private static final int PUT = 6;

    private final CaseParties parties;

    CaseTopics(CaseParties parties) {
        this.parties = parties;
    }

    /** The cases named from a token up to another. */
    List<Topic> of(Analysed sentence, int from, int to) {
        Set<Topic> topics = new LinkedHashSet<>();
        for (Actor actor : sentence.actorsIn(from, to)) {
            actor.said().topics().stream()
                    .filter(topic -> topic.kind() == Topic.Kind.CASE)
                    .forEach(topics::add);
            if (subject(sentence, actor)) {
                actor.said().states().forEach(state -> topics.addAll(own(state)));
            }
        }
        for (String id : WORDS.list("cases")) {
            if (Phrases.within(sentence.tokens(), from, to, WORDS.list("case_" + id))) {
                topics.add(new Topic(Topic.Kind.CASE, id, id));
            }
        }
        return List.copyOf(topics);
    }

    /** The cases named, and those of the states to whom something is applied. */
    List<Topic> applied(Analysed sentence, int from, int to) {
        Set<Topic> topics = new LinkedHashSet<>(of(sentence, from, to));
        for (Actor actor : sentence.actorsIn(from, to)) {
            if (actor.from() > from && APPLYING.contains(sentence.lemma(actor.from() - 1))) {
                actor.said().states().forEach(state -> topics.addAll(own(state)));
            }
        }
        return List.copyOf(topics);
    }

    /** The cases whose texts back a state. */
    private List<Topic> own(State state) {
        return parties.own(state).stream().map(CaseTopics::topic).toList();
    }

    static Topic topic(Case own) {
        return new Topic(Topic.Kind.CASE, own.id(), own.shortName());
    }

    /** Whether a text or a vote is on the state: "on Ukraine", "over Cuba", "the Cuban resolution". */
    private static boolean subject(Analysed sentence, Actor actor) {
        List<Token> tokens = sentence.tokens();
        boolean named = actor.to() < tokens.size()
                && !actor.said().possessive()
                && WORDS.has("text_words", tokens.get(actor.to()).lemma());
        int before = actor.from() - 1;
        while (before >= 0 && tokens.get(before).is(Tag.DET)) {
            before--;
        }
        boolean governed = actor.said().kind() != ActorMention.Kind.ADJECTIVE
                && before >= 0
                && tokens.get(before).is(Tag.ADP)
                && WORDS.has("about_what", tokens.get(before).lemma());
        return named || wronged(tokens, before) || put(tokens, actor) || (governed && !owner(tokens, actor));
    }

    /** "when Ukraine is put to the vote". */
    private static boolean put(List<Token> tokens, Actor actor) {
        int end = Math.min(tokens.size(), actor.to() + PUT);
        return Phrases.within(tokens, actor.to(), end, WORDS.list("put_to_the_vote"));
    }

    /** "the invasion of Kuwait", "the blockade against Cuba", "the territorial integrity of Ukraine". */
    private static boolean wronged(List<Token> tokens, int before) {
        return before > 0
                && tokens.get(before).is(Tag.ADP)
                && WORDS.has("wrong_prepositions", tokens.get(before).lemma())
                && WORDS.has("case_nouns", tokens.get(before - 1).lemma());
    }

    /** "on Ukraine’s neighbours" is not on Ukraine, but "about Ukraine’s" is. */
    private static boolean owner(List<Token> tokens, Actor actor) {
        int end = actor.to();
        boolean marked = end < tokens.size() && tokens.get(end).lemma().equals("'s");
        int next = marked ? end + 1 : end;
        boolean owned = next < tokens.size() && !tokens.get(next).is(Tag.PUNCT);
        return owned && (marked || actor.said().possessive());
    }
}
