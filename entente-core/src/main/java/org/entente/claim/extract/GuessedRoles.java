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
        this.subject = subject(sentence, clause);
        this.rest = sentence.actorsIn(segment.from(), segment.to()).stream()
                .filter(actor -> !subject.contains(actor))
                .filter(actor -> actor.said().kind() != ActorMention.Kind.TERRITORY)
                .filter(actor -> !Temporal.says(sentence, segment, actor))
                .toList();
    }

    /** Of "Peru has a policy that keeps all in balance" Peru: a thing does what its owner does. */
    private static List<Actor> subject(Analysed sentence, Clause clause) {
        List<Actor> own = head(SubjectActors.of(sentence, clause.subjectFrom(), clause.subjectTo()), clause);
        boolean thing = own.isEmpty() && clause.link() == Link.RELATIVE && clause.matrix() >= 0;
        return thing ? subject(sentence, sentence.clauses().get(clause.matrix())) : own;
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
            case "superlative" -> roles.putAll(new GuessedSuperlative(sentence, segment, rest).of(first, second));
            case "occupation_independence" ->
                roles.putAll(new GuessedRule(sentence, segment, subject).of(first, second));
            case "voting_together" -> roles.put("who", voters(first, second));
            default -> shaped(type, roles, first, second);
        }
        return roles;
    }

    private void shaped(String type, Map<String, List<State>> roles, List<State> first, List<State> second) {
        switch (TypeShape.of(type).shape()) {
            case PAIR ->
                roles.put("who", WORDS.has("single_types", type) && first.size() == 1 ? first : pair(first, second));
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

    private String before(Actor actor) {
        return Governing.word(sentence, segment, actor);
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

    /** On one text each state votes for itself, and with a bloc alone; over a span of votes it takes two. */
    private List<State> voters(List<State> first, List<State> second) {
        boolean one = first.size() == 1 && alongside().isEmpty();
        boolean cast = segment.clause().tense() == Tense.PAST
                || !discourse.matters().around(sentence).isEmpty();
        boolean bloc = first.size() == 1 && second.isEmpty() && VotedWith.bloc(sentence, segment, alongside());
        return bloc || (one && cast) ? first : pair(first, second);
    }

    /** "voted with Peru", not "voted for the suspension of Peru". */
    private List<Actor> alongside() {
        return rest.stream()
                .filter(actor -> WORDS.has("voting_company", before(actor)))
                .toList();
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
