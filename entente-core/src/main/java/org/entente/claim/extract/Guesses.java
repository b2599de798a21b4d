package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Topic;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.claim.extract.Trigger.Match;
import org.entente.state.State;

/**
 * Proposes claims for stretches of a sentence in which no wording was found, by what the model of types takes them for.
 * Whoever is named must fill the type's roles, else nothing is proposed.
 */
final class Guesses {
    /** How sure the model must be; chosen on the half of the corpus that is tuned on. */
    static final double SURE = 0.35;

    private static final double FAIRLY = 0.2;
    private static final double QUITE = 0.75;
    private static final int FEW_WORDS = 4;
    private static final WordLists WORDS = WordLists.shipped();

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
        for (Segment segment : Segment.of(sentence)) {
            if (found.stream().noneMatch(draft -> segment.told(draft.match()))) {
                guess(sentence, discourse, segment).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> guess(Analysed sentence, Discourse discourse, Segment segment) {
        if (!speaks(sentence, segment)) {
            return Optional.empty();
        }
        Map<String, Double> weighed =
                Comparisons.weighed(sentence, segment, model.probabilities(ClauseText.of(sentence, segment)));
        return likely(worded(sentence, segment, weighed))
                .map(guess -> draft(sentence, discourse, segment, Comparisons.type(sentence, segment, guess.label())))
                .filter(Needs::met)
                .filter(Guesses::complete);
    }

    /**
     * The likeliest type: where the model is sure of it, or fairly sure and quite sure that the segment makes some claim.
     */
    private Optional<TypeModel.Guess> likely(Map<String, Double> probabilities) {
        double claims = probabilities.entrySet().stream()
                .filter(entry -> wordings.containsKey(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return probabilities.entrySet().stream()
                .filter(entry -> wordings.containsKey(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= SURE || (entry.getValue() >= FAIRLY && claims >= QUITE))
                .map(entry -> new TypeModel.Guess(entry.getKey(), entry.getValue()));
    }

    /** Whether a segment says something of somebody: a few words with a verb that is no mere "he said". */
    private static boolean speaks(Analysed sentence, Segment segment) {
        int head = segment.clause().head();
        boolean reports = head >= 0 && WORDS.has("reporting", sentence.lemma(head));
        boolean somebody = !sentence.actorsIn(segment.from(), segment.to()).isEmpty()
                || !sentence.actorsIn(
                                segment.clause().subjectFrom(), segment.clause().subjectTo())
                        .isEmpty()
                || GuessedRoles.related(sentence, segment)
                || Phrases.within(sentence.tokens(), segment.from(), segment.to(), WORDS.list("text_words"));
        return head >= 0
                && !reports
                && somebody
                && segment.to() - segment.from() >= FEW_WORDS
                && !describesAText(sentence, segment.clause());
    }

    /** "the resolution that condemned the invasion": what a text says is no claim of the one who cites it. */
    private static boolean describesAText(Analysed sentence, Clause clause) {
        boolean hangs = clause.link() == Clause.Link.RELATIVE
                || clause.link() == Clause.Link.CONTENT
                || clause.link() == Clause.Link.PARTICIPLE;
        return hangs
                && WORDS.has("adopting", sentence.lemma(clause.head()))
                && Phrases.within(
                        sentence.tokens(), Math.max(0, clause.from() - 5), clause.from(), WORDS.list("text_words"));
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

    /** Without the types of which a segment has none of the words that they are not meant without; most ask for none. */
    private static Map<String, Double> worded(Analysed sentence, Segment segment, Map<String, Double> probabilities) {
        Map<String, Double> worded = new LinkedHashMap<>(probabilities);
        probabilities.keySet().forEach(type -> {
            Set<String> words = WORDS.has("hints", type) ? WORDS.list("hint_" + type) : Set.of();
            Clause clause = segment.clause();
            boolean said = words.isEmpty()
                    || Phrases.within(sentence.tokens(), segment.from(), segment.to(), words)
                    || Phrases.within(sentence.tokens(), clause.subjectFrom(), clause.subjectTo(), words);
            if (!said) {
                worded.put(type, 0.0);
            }
        });
        return worded;
    }

    private static boolean says(Draft draft, String list) {
        return Phrases.within(
                draft.sentence().tokens(), draft.match().from(), draft.match().to(), WORDS.list(list));
    }

    /** What a type cannot do without. */
    private static boolean complete(Draft draft) {
        return switch (draft.wording().type()) {
            case "membership" -> draft.topics().stream().anyMatch(topic -> topic.kind() == Topic.Kind.ORGANISATION);
            case "visit", "recognition", "dependence", "leverage", "superlative" ->
                !draft.role("whom").isEmpty();
            case "closer_than" -> !draft.role("than").isEmpty();
            case "pivot" -> !draft.role("to").isEmpty();
            case "mutual_support" -> !draft.role("whom").isEmpty() || says(draft, "mutual");
            case "resolution_adopted" -> says(draft, "adopting");
            default -> true;
        };
    }
}
