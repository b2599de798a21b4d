package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.claim.extract.Trigger.Match;
import org.entente.state.State;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Parts a claim that names several organisations: "joined NATO in 1999 and the European Union in 2004" tells of two
 * memberships, each with words of its own.
 */
final class Conjuncts {
    private Conjuncts() {}

    /** The drafts of a sentence, those of several organisations parted. */
    static List<Draft> apart(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> apart(draft, drafts).stream()).toList();
    }

    private static List<Draft> apart(Draft draft, List<Draft> all) {
        List<Actor> named = organisations(draft).stream()
                .filter(actor -> all.stream().noneMatch(other -> nearer(other, draft, actor)))
                .toList();
        if (!draft.wording().type().equals("membership") || (named.size() < 2 && !cut(draft, named))) {
            return List.of(draft);
        }
        Match whole = Extent.words(draft);
        List<Draft> parts = new ArrayList<>();
        for (int k = 0; k < named.size(); k++) {
            int from = k == 0 ? whole.from() : opening(draft.sentence(), named.get(k - 1), named.get(k));
            int to = k + 1 == named.size()
                    ? last(draft, whole, named)
                    : closing(draft.sentence(), opening(draft.sentence(), named.get(k), named.get(k + 1)));
            Actor own = named.get(k);
            Match words = new Match(Math.min(from, own.from()), Math.max(own.to(), to));
            parts.add(draft.apart(
                    words,
                    k == 0 ? draft.states() : states(draft, words.from(), own),
                    topics(draft, new Match(own.from(), words.to())),
                    k == 0 ? within(draft.actors(), words) : List.of(own)));
        }
        return parts;
    }

    /** "Chile belongs to one, Bolivia to the other": who is named before the organisation is its member. */
    private static Map<String, List<State>> states(Draft draft, int from, Actor own) {
        Map<String, List<State>> states = new LinkedHashMap<>(draft.states());
        draft.sentence().actorsIn(from, own.from()).stream()
                .filter(actor -> !actor.said().possessive()
                        && actor.said().kind() != ActorMention.Kind.ADJECTIVE
                        && actor.said().states().size() == 1)
                .findFirst()
                .ifPresent(member -> states.put("who", member.said().states()));
        return states;
    }

    /** The end of the last part: where words of another draft begin. */
    private static int last(Draft draft, Match whole, List<Actor> named) {
        Actor own = named.get(named.size() - 1);
        return organisations(draft).stream()
                .filter(actor -> actor.from() > own.from())
                .mapToInt(actor -> closing(draft.sentence(), opening(draft.sentence(), own, actor)))
                .findFirst()
                .orElse(whole.to());
    }

    /** "a partner of NATO and a member of the OECD": what a later trigger names is that one’s. */
    private static boolean nearer(Draft other, Draft draft, Actor actor) {
        return !other.equals(draft)
                && other.actors().contains(actor)
                && draft.match().to() <= other.match().from()
                && other.match().to() <= actor.from();
    }

    private static boolean cut(Draft draft, List<Actor> named) {
        return named.size() == 1 && named.size() < organisations(draft).size();
    }

    /** The organisations that stand one beside the other, in order: the last two with "and" or a comma between. */
    private static List<Actor> organisations(Draft draft) {
        List<Actor> all = new ArrayList<>(draft.actors().stream()
                .filter(actor -> actor.said().topics().stream()
                        .anyMatch(topic -> topic.kind() == Topic.Kind.ORGANISATION
                                && draft.topics().contains(topic)))
                .toList());
        all.addAll(further(draft, all));
        all.sort(Comparator.comparingInt(Actor::from));
        List<Actor> beside = new ArrayList<>();
        for (Actor actor : all) {
            boolean fresh = beside.stream().noneMatch(other -> ids(other).equals(ids(actor)));
            boolean joined = beside.isEmpty()
                    || opening(draft.sentence(), beside.get(beside.size() - 1), actor) < actor.from()
                    || parted(draft.sentence().tokens().get(actor.from() - 1));
            if (fresh && joined && (beside.isEmpty() || ofItsOwn(draft.sentence(), beside, actor))) {
                beside.add(actor);
            }
        }
        return beside;
    }

    /** "of A and of B", "A in 1999 and B in 2004": with a preposition or a date between; "A and B" is one thing said. */
    private static boolean ofItsOwn(Analysed sentence, List<Actor> beside, Actor actor) {
        return sentence.tokens().subList(beside.get(beside.size() - 1).to(), actor.from()).stream()
                .anyMatch(token -> token.is(Tag.ADP) || token.is(Tag.NUM));
    }

    /** Those that follow with nothing but "and", a preposition or an article before them: "and the European Union". */
    private static List<Actor> further(Draft draft, List<Actor> found) {
        int last = found.stream().mapToInt(Actor::to).max().orElse(Integer.MAX_VALUE);
        return draft.sentence().actors().stream()
                .filter(actor ->
                        actor.from() > last && actor.to() <= draft.clause().to())
                .filter(actor ->
                        actor.said().topics().stream().anyMatch(topic -> topic.kind() == Topic.Kind.ORGANISATION))
                .filter(actor -> follows(draft.sentence().tokens(), actor.from()))
                .toList();
    }

    private static boolean follows(List<Token> tokens, int at) {
        int before = at - 1;
        while (before > 0
                && (tokens.get(before).is(Tag.DET) || tokens.get(before).is(Tag.ADP))) {
            before--;
        }
        return tokens.get(before).is(Tag.CCONJ);
    }

    private static Set<String> ids(Actor actor) {
        return actor.said().topics().stream().map(Topic::id).collect(Collectors.toSet());
    }

    /** Where the words of a later one begin: behind "and" or the comma between it and the one before. */
    private static int opening(Analysed sentence, Actor before, Actor actor) {
        for (int i = actor.from() - 1; i >= before.to(); i--) {
            if (parted(sentence.tokens().get(i))) {
                return i + 1;
            }
        }
        return actor.from();
    }

    private static boolean parted(Token token) {
        return token.is(Tag.CCONJ) || token.text().equals(",");
    }

    private static int closing(Analysed sentence, int opening) {
        int at = opening;
        while (at > 0 && parted(sentence.tokens().get(at - 1))) {
            at--;
        }
        return at;
    }

    /** The organisations of a part, and what the claim is about besides. */
    private static List<Topic> topics(Draft draft, Match part) {
        List<Topic> topics = new ArrayList<>();
        draft.sentence().actorsIn(part.from(), part.to()).stream()
                .flatMap(actor -> actor.said().topics().stream())
                .filter(topic -> topic.kind() == Topic.Kind.ORGANISATION)
                .forEach(topics::add);
        draft.topics().stream()
                .filter(topic -> topic.kind() != Topic.Kind.ORGANISATION)
                .forEach(topics::add);
        return topics;
    }

    private static List<Actor> within(List<Actor> actors, Match words) {
        return actors.stream().filter(actor -> actor.to() <= words.to()).toList();
    }
}
