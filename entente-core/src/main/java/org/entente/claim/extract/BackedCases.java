package org.entente.claim.extract;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.cases.Case;
import org.entente.cases.Dimension;
import org.entente.claim.Topic;
import org.entente.state.State;

/**
 * In which cases a state is said to back another: those named to which the other is a party, else, where its territory is
 * spoken of, its own; never a case of the supporter alone.
 */
final class BackedCases {
    private static final WordLists WORDS = WordLists.shipped();

    private static final Set<Dimension> OF_LAND = EnumSet.complementOf(
            EnumSet.of(Dimension.CONTEXT_ONLY, Dimension.INTERVENTION, Dimension.NON_INTERVENTION));

    private BackedCases() {}

    static List<Topic> of(Draft draft, Matters matters) {
        List<State> backed = backed(draft);
        List<Topic> named = parties(matters.named(draft), backed, matters);
        if (!named.isEmpty()) {
            return named;
        }
        List<Topic> own = territorial(draft) ? own(draft, backed, matters) : voted(draft, backed, matters);
        boolean elsewhere = !refers(draft) && !Places.of(draft).isEmpty();
        if (!own.isEmpty() || elsewhere) {
            return own;
        }
        List<Topic> spoken = parties(spoken(draft, matters), backed, matters);
        boolean body = draft.topics().stream().anyMatch(topic -> topic.kind() == Topic.Kind.ORGANISATION);
        return spoken.isEmpty() && !body ? ofLand(backed, matters) : spoken;
    }

    /** The cases over states’ own land. */
    static List<Topic> ofLand(List<State> states, Matters matters) {
        return states.stream()
                .flatMap(state -> matters.parties().own(state).stream())
                .filter(found -> OF_LAND.contains(found.dimension()))
                .map(CaseTopics::topic)
                .distinct()
                .toList();
    }

    /** What its paragraph speaks of; "on this" also what came before it. */
    private static List<Topic> spoken(Draft draft, Matters matters) {
        return refers(draft) ? matters.before(draft.sentence()) : matters.around(draft.sentence());
    }

    /** Who is backed: each, where they back each other. */
    private static List<State> backed(Draft draft) {
        return draft.role("whom").isEmpty() ? draft.role("who") : draft.role("whom");
    }

    private static List<Topic> parties(List<Topic> cases, List<State> backed, Matters matters) {
        return cases.stream()
                .filter(topic -> matters.parties()
                        .find(topic)
                        .filter(found -> backed.stream().anyMatch(state -> CaseParties.isParty(found, state)))
                        .isPresent())
                .toList();
    }

    /** "the Turkish position on Cyprus" is in a case between the two; else the territory is the backed state’s own. */
    private static List<Topic> own(Draft draft, List<State> backed, Matters matters) {
        Set<Topic> topics = new LinkedHashSet<>();
        List<State> spoken = draft
                .sentence()
                .actorsIn(draft.match().from(), draft.clause().to())
                .stream()
                .flatMap(actor -> actor.said().states().stream())
                .filter(state -> !draft.role("who").contains(state))
                .toList();
        List<Case> between = matters.parties().between(spoken);
        between.forEach(found -> topics.add(CaseTopics.topic(found)));
        return topics.isEmpty() ? ofLand(backed, matters) : List.copyOf(topics);
    }

    /** Those of its cases that were put to the vote in the days that the sentence names: "in the winter of 1956". */
    private static List<Topic> voted(Draft draft, List<State> backed, Matters matters) {
        boolean assembly = Phrases.within(
                draft.sentence().tokens(), 0, draft.sentence().tokens().size(), WORDS.list("assembly_words"));
        Found days = new Found(List.of(), matters.days(draft.sentence()));
        return !assembly || !days.shorter()
                ? List.of()
                : backed.stream()
                        .flatMap(state -> matters.parties().own(state).stream())
                        .filter(found ->
                                found.texts().stream().anyMatch(text -> text.date() != null && days.near(text.date())))
                        .map(CaseTopics::topic)
                        .distinct()
                        .toList();
    }

    private static boolean territorial(Draft draft) {
        return says(draft, "territory_words");
    }

    private static boolean refers(Draft draft) {
        return says(draft, "matter_reference");
    }

    private static boolean says(Draft draft, String list) {
        int from = Math.min(draft.from(), draft.clause().from());
        int to = Math.max(draft.to(), draft.clause().to());
        return Phrases.within(draft.sentence().tokens(), from, to, WORDS.list(list));
    }
}
