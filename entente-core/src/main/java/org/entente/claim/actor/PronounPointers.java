package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;
import org.entente.text.Token.Tag;

/** "it", "they", "he", "which", "we". */
final class PronounPointers {
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
    private static final Set<String> EMPHATIC = Set.of("itself", "themselves");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom");
    private static final Set<String> FIRST = Set.of("we", "our", "us", "ours", "ourselves");
    private static final Set<String> SECOND = Set.of("you", "your", "yours");
    private static final Set<String> PLURAL_VERBS = Set.of("are", "have", "were", "both", "share", "do");

    private static final Set<String> NEARER = Set.of("nearer", "closer", "closest", "nearest", "near", "close");
    private static final int NEAR = 5;

    private final Set<String> copulas = Words.builtIn().list("copula");
    private final Set<String> joining = Words.builtIn().list("word of membership");
    private final Set<String> partners = Words.builtIn().list("relation of one");
    private final Set<String> relations = Words.builtIn().list("noun of what is done to another");
    private final Expletives expletives = new Expletives();
    private final Set<String> toAnother = Words.builtIn().list("verb done to another");
    private final Set<String> toState = Words.builtIn().list("verb done to a state");
    private final Set<String> goods = Words.builtIn().list("good of a state");
    private final Memory memory;
    private final Groups groups;
    private final Singles singles;
    private final Persons persons;
    private final Speaker speaker;

    PronounPointers(Memory memory, Speaker speaker) {
        this.memory = memory;
        this.groups = new Groups(memory);
        this.singles = new Singles(memory);
        this.persons = new Persons(memory);
        this.speaker = speaker;
    }

    Optional<Found> at(Pointing place) {
        String word = place.word(0);
        int end = place.at() + 1;
        if (EMPHATIC.contains(word)) {
            Optional<Found> named = place.passage().before(place.at()).stream()
                    .filter(each -> each.to() == place.at())
                    .findFirst()
                    .flatMap(each -> place.to(end, Kind.PRONOUN, each.states()));
            if (named.isPresent()) {
                return named;
            }
        }
        if (PLURAL.contains(word)) {
            List<State> they = groups.they(place.passage(), place.at());
            boolean between = they.isEmpty() && place.word(-1).equals("between");
            return place.to(end, Kind.PRONOUN, between ? groups.of(place.passage(), place.at(), 2, false) : they);
        }
        Optional<Found> body = word.equals("it") ? body(place) : Optional.empty();
        if (body.isPresent()) {
            return body;
        }
        if (SINGULAR.contains(word)) {
            return expletives.at(place)
                    ? Optional.empty()
                    : place.to(end, Kind.PRONOUN, one(place, word.equals("its")));
        }
        if (Persons.PERSONAL.contains(word)) {
            return persons.last(place.passage(), place.at())
                    .map(person -> place.to(end, Kind.PRONOUN, person.states(), person.topics()));
        }
        if (RELATIVE.contains(word)) {
            return relative(place);
        }
        if (SECOND.contains(word)) {
            return place.to(
                    end,
                    Kind.PRONOUN,
                    speaker.hosts(place.passage().thirdPerson().statesBefore(place.at())));
        }
        boolean first = FIRST.contains(word) && !place.line().word(place.at()).equals("US");
        List<State> own = speaker.states();
        return first ? place.to(end, Kind.PRONOUN, own.isEmpty() ? Quotations.speaker(place) : own) : Optional.empty();
    }

    /** "Ethiopia has belonged to it": the organisation named last. */
    private Optional<Found> body(Pointing place) {
        Line line = place.line();
        int at = line.tagged(place.at() - 1, Tag.ADP, Tag.PART) ? place.at() - 2 : place.at() - 1;
        boolean joined =
                line.token(at).filter(token -> joining.contains(token.lemma())).isPresent();
        return joined
                ? memory.last(place.passage(), place.at(), mention -> mention.kind() == Kind.ORGANISATION)
                        .map(named -> place.to(place.at() + 1, Kind.PRONOUN, List.of(), named.topics()))
                : Optional.empty();
    }

    private List<State> one(Pointing place, boolean owned) {
        if (owned && partner(place)) {
            return singles.partner(place.passage(), place.at()).stream().toList();
        }
        Optional<State> one = owned
                ? another(place).or(() -> singles.of(place.passage(), place.at(), true))
                : object(place) ? actedOn(place) : singles.of(place.passage(), place.at(), false);
        return one.stream().toList();
    }

    /** "Yugoslavia recognised it": the other state; of most verbs, and after a preposition, "it" is no state. */
    private Optional<State> actedOn(Pointing place) {
        boolean onState = place.line()
                .token(place.at() - 1)
                .filter(verb -> toState.contains(verb.lemma()))
                .isPresent();
        boolean after = relations.contains(place.word(-2)) && place.line().tagged(place.at() - 1, Tag.ADP);
        if (onState || after) {
            return singles.another(place.passage(), place.at());
        }
        return compared(place) ? singles.of(place.passage(), place.at(), false) : Optional.empty();
    }

    /** "No country is nearer to it": whom others are set beside. */
    private static boolean compared(Pointing place) {
        return NEARER.contains(place.word(-2)) && place.line().tagged(place.at() - 1, Tag.ADP);
    }

    /** "Azerbaijan backs its territorial integrity": that of another. */
    private Optional<State> another(Pointing place) {
        boolean backs = place.line()
                .token(place.at() - 1)
                .filter(verb -> toAnother.contains(verb.lemma()))
                .isPresent();
        boolean good = goods.contains(place.word(1)) || goods.contains(place.word(2));
        return backs && good ? singles.another(place.passage(), place.at()) : Optional.empty();
    }

    /** "India is its closest partner": nobody is a partner of its own. */
    private boolean partner(Pointing place) {
        int verb = place.at() - 1;
        while (place.line().tagged(verb, Tag.ADV, Tag.ADP, Tag.DET, Tag.NOUN)) {
            verb--;
        }
        boolean copula = place.line()
                .token(verb)
                .filter(token -> copulas.contains(token.lemma()))
                .isPresent();
        return copula && IntStream.rangeClosed(1, NEAR).anyMatch(on -> partners.contains(place.word(on)));
    }

    /** Whether the word is acted on: no verb follows, and a verb or a preposition stands before. */
    private static boolean object(Pointing place) {
        Line line = place.line();
        return line.tagged(place.at() - 1, Tag.VERB, Tag.ADP)
                && !line.verb(place.at() + 1)
                && !(line.tagged(place.at() + 1, Tag.ADV) && line.verb(place.at() + 2))
                && !place.word(0).equals("itself");
    }

    /** Stands for the name just before it: "Serbia, which", "Serbia, with which". */
    private static Optional<Found> relative(Pointing place) {
        Line line = place.line();
        int before = place.at();
        if (line.tagged(before - 1, Tag.ADP)) {
            before--;
        }
        if (line.word(before - 1).equals(",")) {
            before--;
        }
        int end = before;
        if (PLURAL_VERBS.contains(place.word(1))) {
            Optional<Found> several = place.passage().chainsBefore(end).stream()
                    .filter(chain -> chain.to() == end && chain.states().size() > 1)
                    .findFirst()
                    .flatMap(chain -> place.to(place.at() + 1, Kind.PRONOUN, chain.states()));
            if (several.isPresent()) {
                return several;
            }
        }
        return place.passage().before(end).stream()
                .filter(each -> each.to() == end && !each.is(Kind.ADJECTIVE))
                .findFirst()
                .map(Found::mention)
                .map(name -> place.to(place.at() + 1, Kind.PRONOUN, name.states(), name.topics()));
    }
}
