package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.claim.Topic;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.claim.extract.Trigger.Match;
import org.entente.state.State;

/**
 * Proposes claims for stretches of a sentence in which no wording was found, by what the model of types takes them for.
 * Whoever is named must fill the type's roles, else nothing is proposed.
 */
final class Guesses {
    /** How sure the model must be; chosen on texts that the wordings were not written for, where both kinds of error weigh alike. */
    static final double SURE = 0.3;

    /** Enough where a word speaks for the type and some claim is made quite surely. */
    private static final double FAIRLY = 0.15;

    private static final double QUITE = 0.7;

    /** Enough for a claim whose states are left for the text to tell. */
    private static final double CERTAIN = 0.6;

    /** Enough against a verb that seldom makes a claim. */
    private static final double BEYOND_DOUBT = 0.8;

    private final TypeModel model;
    private final Map<String, Wording> wordings = new LinkedHashMap<>();

    Guesses(TypeModel model) {
        this.model = model;
        for (TypeShape type : TypeShape.all()) {
            wordings.put(
                    type.id(),
                    new Wording(type.id(), 0, Wording.Form.PHRASE, Trigger.of("*"), Map.of(), List.of(), Map.of()));
        }
    }

    /** Drafts for the segments that hold none of the drafts found so far. */
    List<Draft> drafts(Analysed sentence, Discourse discourse, List<Draft> found) {
        List<Draft> drafts = new ArrayList<>();
        if (Formulas.courtesy(sentence)) {
            return drafts;
        }
        for (Segment segment : Segment.of(sentence)) {
            if (found.stream().noneMatch(draft -> segment.told(draft.match()))) {
                guess(sentence, discourse, segment).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> guess(Analysed sentence, Discourse discourse, Segment segment) {
        if (segment.clause().head() < 0) {
            return Optional.empty();
        }
        boolean speaks = GuessGuards.speaks(sentence, segment);
        double enough = GuessGuards.sound(sentence, segment) ? CERTAIN : BEYOND_DOUBT;
        return likely(sentence, segment)
                .filter(guess -> speaks || guess.probability() >= enough)
                .flatMap(guess -> told(sentence, discourse, segment, guess));
    }

    private Optional<Draft> told(Analysed sentence, Discourse discourse, Segment segment, TypeModel.Guess guess) {
        Draft draft = draft(sentence, discourse, segment, Comparisons.type(sentence, segment, guess.label()));
        boolean open = guess.probability() >= CERTAIN && !(Needs.met(draft) && GuessGuards.complete(draft));
        return Optional.of(open ? new Filling(discourse).filled(draft) : draft)
                .filter(Needs::met)
                .filter(GuessGuards::complete);
    }

    /**
     * The likeliest type: where the model is sure of it, or where it is fairly sure, a word of the segment speaks for it,
     * and it is quite sure that the segment makes some claim.
     */
    private Optional<TypeModel.Guess> likely(Analysed sentence, Segment segment) {
        Map<String, Double> probabilities =
                Comparisons.weighed(sentence, segment, model.probabilities(ClauseText.of(sentence, segment)));
        double claims = probabilities.entrySet().stream()
                .filter(entry -> wordings.containsKey(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return probabilities.entrySet().stream()
                .filter(entry -> wordings.containsKey(entry.getKey()))
                .filter(entry -> entry.getValue() >= SURE || GuessGuards.evident(sentence, segment, entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= SURE || (entry.getValue() >= FAIRLY && claims >= QUITE))
                .map(entry -> new TypeModel.Guess(entry.getKey(), entry.getValue()));
    }

    private Draft draft(Analysed sentence, Discourse discourse, Segment segment, String type) {
        Clause clause = segment.clause();
        GuessedRoles roles = new GuessedRoles(sentence, discourse, segment);
        List<Actor> subject = roles.subject();
        List<Actor> rest = roles.rest();
        Map<String, List<State>> states = roles.of(type);
        List<Actor> all = new ArrayList<>(subject);
        all.addAll(rest);
        return new Draft(
                sentence,
                Objects.requireNonNull(wordings.get(type)),
                new Match(Math.max(segment.from(), opening(sentence, segment)), closing(sentence, segment)),
                clause,
                states,
                topics(sentence, all, type),
                all);
    }

    /** Behind a conjunction that opens the segment. */
    private static int opening(Analysed sentence, Segment segment) {
        int at = segment.from();
        while (at + 1 < segment.to()
                && switch (sentence.tokens().get(at).tag()) {
                    case CCONJ, SCONJ, PUNCT -> true;
                    default -> false;
                }) {
            at++;
        }
        return at;
    }

    /** Before a conjunction or comma that closes it. */
    private static int closing(Analysed sentence, Segment segment) {
        int at = segment.to();
        while (at - 1 > segment.from()
                && switch (sentence.tokens().get(at - 1).tag()) {
                    case CCONJ, SCONJ, PUNCT -> true;
                    default -> false;
                }) {
            at--;
        }
        return at;
    }

    /** What the segment names; of a membership the organisation that the sentence names. */
    private static List<Topic> topics(Analysed sentence, List<Actor> actors, String type) {
        List<Topic> topics = topics(actors);
        return topics.isEmpty() && type.equals("membership") ? topics(sentence.actors()) : topics;
    }

    private static List<Topic> topics(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.said().topics().stream())
                .distinct()
                .toList();
    }
}
