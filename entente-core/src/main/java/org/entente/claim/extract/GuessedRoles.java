package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.Tense;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.claim.extract.Clause.Link;
import org.entente.state.State;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Fills the roles of a claim that no wording was found for, by where the segment names whom. */
final class GuessedRoles {
    private static final WordLists WORDS = WordLists.shipped();

    private final Analysed sentence;
    private final Discourse discourse;
    private final Segment segment;
    private final List<Actor> subject;
    private final List<Actor> rest;

    GuessedRoles(Analysed sentence, Discourse discourse, Segment segment) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.segment = segment;
        Clause clause = segment.clause();
        this.subject = head(SubjectActors.of(sentence, clause.subjectFrom(), clause.subjectTo()), clause);
        this.rest = sentence.actorsIn(segment.from(), segment.to()).stream()
                .filter(actor -> !subject.contains(actor))
                .filter(actor -> actor.said().kind() != ActorMention.Kind.TERRITORY)
                .filter(actor -> !Temporal.says(sentence, segment, actor))
                .toList();
    }

    /** Of a subject what stands before "which …" and the like. */
    private static List<Actor> head(List<Actor> actors, Clause clause) {
        return clause.link() == Link.RELATIVE && actors.size() > 1
                ? actors.subList(actors.size() - 1, actors.size())
                : actors;
    }

    List<Actor> subject() {
        return subject;
    }

    List<Actor> rest() {
        return rest;
    }

    Map<String, List<State>> of(String type) {
        boolean passive = segment.clause().passive();
        List<State> first = states(passive ? by() : subject, List.of());
        List<State> second = states(passive ? subject : rest, first);
        Map<String, List<State>> roles = new LinkedHashMap<>();
        switch (type) {
            case "closer_than" -> compared(roles, first);
            case "pivot" -> turned(roles, first);
            case "superlative" -> superlative(roles, first, second);
            case "occupation_independence" ->
                roles.putAll(new GuessedRule(sentence, segment, subject).of(first, second));
            case "voting_together" -> roles.put("who", voters(first, second));
            default -> shaped(type, roles, first, second);
        }
        return roles;
    }

    private void shaped(String type, Map<String, List<State>> roles, List<State> first, List<State> second) {
        switch (TypeShape.of(type).shape()) {
            case PAIR -> roles.put("who", pair(first, second));
            case DIRECTED -> {
                roles.put("who", first);
                roles.put("whom", beside(second));
            }
            case STATE -> roles.put("who", first.isEmpty() ? second : first);
            case WORLD -> {
                // nobody in particular
            }
        }
    }

    /** Without those that it is said to be against, or about, where others are named. */
    private List<State> beside(List<State> others) {
        List<State> against = governed(Set.of("against", "on", "over", "about"), List.of());
        List<State> kept =
                others.stream().filter(state -> !against.contains(state)).toList();
        return kept.isEmpty() ? others : kept;
    }

    private List<Actor> by() {
        List<Actor> agents =
                rest.stream().filter(actor -> before(actor).equals("by")).toList();
        return agents.isEmpty() ? rest : agents;
    }

    /** The preposition right before a mention's phrase, empty without one. */
    private String before(Actor actor) {
        for (int i = actor.from() - 1; i >= segment.from(); i--) {
            Token token = sentence.tokens().get(i);
            if (token.is(Tag.ADP) || token.lemma().equals("to")) {
                return token.lemma();
            }
            boolean phrase = token.is(Tag.DET)
                    || token.is(Tag.ADJ)
                    || token.nominal()
                    || token.is(Tag.CCONJ)
                    || token.lemma().equals("'s")
                    || token.text().equals(",");
            if (!phrase) {
                return "";
            }
        }
        return "";
    }

    private void compared(Map<String, List<State>> roles, List<State> first) {
        int than = Comparisons.than(sentence, segment.from(), segment.to());
        roles.put("who", first);
        if (than >= 0) {
            ComparedRoles.of(sentence, segment.clause(), segment.from(), than).ifPresent(roles::putAll);
        }
    }

    /** "turned from X to Y". */
    private void turned(Map<String, List<State>> roles, List<State> first) {
        roles.put("who", first);
        roles.put("from", governed(Set.of("from"), first));
        roles.put("to", governed(Set.of("to", "toward", "towards", "into"), first));
    }

    private List<State> governed(Set<String> prepositions, List<State> taken) {
        return states(
                rest.stream()
                        .filter(actor -> prepositions.contains(before(actor)))
                        .toList(),
                taken);
    }

    /** "X is Y’s closest partner": the list is that of Y. */
    private void superlative(Map<String, List<State>> roles, List<State> first, List<State> second) {
        List<State> owners = states(
                rest.stream()
                        .filter(actor -> actor.said().possessive() || OWNED.contains(before(actor)))
                        .toList(),
                first);
        boolean owned = !owners.isEmpty() && !first.isEmpty();
        roles.put("who", owned ? owners.subList(0, 1) : first);
        roles.put("whom", owned ? first : second);
    }

    private static final Set<String> OWNED = Set.of("of", "to", "for", "like");

    /** On one text each state votes for itself; over a span of votes it takes two. */
    private List<State> voters(List<State> first, List<State> second) {
        boolean one = first.size() == 1 && with(second).isEmpty();
        boolean cast = segment.clause().tense() == Tense.PAST
                || !discourse.matters().around(sentence).isEmpty();
        return one && cast ? first : pair(first, second);
    }

    private List<State> with(List<State> second) {
        return states(
                        rest.stream()
                                .filter(actor -> WORDS.has("company", before(actor)))
                                .toList(),
                        List.of())
                .stream()
                .filter(second::contains)
                .toList();
    }

    private List<State> pair(List<State> first, List<State> second) {
        if (first.size() >= 2) {
            return first;
        }
        Set<State> both = new LinkedHashSet<>(first);
        List<State> with = with(second);
        both.addAll(with.isEmpty() ? second : with);
        if (both.size() == 1) {
            both.addAll(discourse.other(sentence, List.copyOf(both)));
        } else if (both.isEmpty() && related(sentence, segment)) {
            both.addAll(discourse.pair(sentence));
        }
        return List.copyOf(both);
    }

    /** Whether a segment speaks of "the partnership", "relations" and the like. */
    static boolean related(Analysed sentence, Segment segment) {
        return Phrases.within(sentence.tokens(), segment.from(), segment.to(), WORDS.list("relation_noun"));
    }

    private static List<State> states(List<Actor> actors, List<State> taken) {
        List<State> states = new ArrayList<>();
        for (Actor actor : actors) {
            for (State state : actor.said().states()) {
                if (!taken.contains(state) && !states.contains(state)) {
                    states.add(state);
                }
            }
        }
        return List.copyOf(states);
    }
}
