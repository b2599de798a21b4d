package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;
import org.entente.text.Token.Tag;

/** "the country", "the Balkan republic", "its partner", "the former", "the bloc", "my country". */
final class DescriptionPointers {
    private final Words words = Words.builtIn();
    private final Descriptions descriptions = Descriptions.builtIn();
    private final Memory memory;
    private final Groups groups;
    private final Singles singles;
    private final CalledOrganisations organisations;
    private final List<State> speaker;

    DescriptionPointers(Memory memory, List<State> speaker) {
        this.memory = memory;
        this.groups = new Groups(memory);
        this.singles = new Singles(memory);
        this.organisations = new CalledOrganisations(memory);
        this.speaker = speaker;
    }

    Optional<Found> at(Pointing place) {
        return switch (place.word(0)) {
            case "my", "our" ->
                words.list("of the speaker").contains(place.word(1)) && speaker.size() == 1
                        ? place.to(place.at() + 2, Kind.DESCRIPTION, speaker)
                        : speaker.size() == 1 ? ours(place) : Optional.empty();
            case "its" -> partner(place, one(place, true));
            case "that" -> that(place);
            case "this" -> own(place).or(() -> described(place)).or(() -> plain(place));
            case "the" -> described(place).or(() -> ordinal(place)).or(() -> plain(place));
            default -> Optional.empty();
        };
    }

    /** "this country" in a speech: the speaker’s. */
    private Optional<Found> own(Pointing place) {
        boolean spoken = speaker.size() == 1
                && words.list("of the speaker").contains(place.word(1))
                && !place.line().tagged(place.at() + 2, Tag.NOUN);
        return spoken ? place.to(place.at() + 2, Kind.DESCRIPTION, speaker) : Optional.empty();
    }

    /** "Chile recognised that state in 1949": the one spoken of last that is not the subject. */
    private Optional<Found> that(Pointing place) {
        int end = place.at() + 2;
        boolean pointing = words.list("described").contains(place.word(1))
                && place.line().tagged(place.at() - 1, Tag.VERB, Tag.ADP)
                && !place.line().tagged(end, Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.AUX);
        List<State> subject =
                place.passage().lastSubject(place.at()).map(Chain::states).orElse(List.of());
        return pointing
                ? memory.last(
                                place.passage(),
                                place.at(),
                                mention -> mention.states().size() == 1 && !subject.containsAll(mention.states()))
                        .flatMap(named -> place.to(end, Kind.DESCRIPTION, named.states()))
                : Optional.empty();
    }

    /** "its partner", unless the partner is named, or is one in something. */
    private Optional<Found> partner(Pointing place, Optional<State> owner) {
        return partnerEnd(place)
                .flatMap(end -> owner.flatMap(one -> other(place, one))
                        .flatMap(other -> place.to(end, Kind.DESCRIPTION, List.of(other))));
    }

    /** Where "its partner" ends; nowhere where the partner is named. */
    private Optional<Integer> partnerEnd(Pointing place) {
        int adjective = place.line().tagged(place.at() + 1, Tag.ADJ) ? 1 : 0;
        int end = place.at() + 2 + adjective;
        boolean predicate = place.line()
                .token(place.at() - 1)
                .filter(verb -> words.list("copula").contains(verb.lemma()))
                .isPresent();
        boolean open = !predicate
                && words.list("other one").contains(place.word(1 + adjective))
                && !place.nameBefore(end + 2)
                && (!place.line().tagged(end, Tag.NOUN, Tag.PROPN)
                        || place.line().tagged(end + 1, Tag.PRON))
                && !Set.of("in", "of").contains(place.line().small(end));
        return open ? Optional.of(end) : Optional.empty();
    }

    /** "our southern neighbour": the state spoken of in the sentence before, else the other of the text’s two. */
    private Optional<Found> ours(Pointing place) {
        State own = speaker.get(0);
        Optional<State> before = memory.earlier(place.passage(), 1).stream()
                .map(Passage::states)
                .map(states ->
                        states.stream().filter(state -> !state.equals(own)).toList())
                .filter(states -> states.size() == 1)
                .map(states -> states.get(0))
                .findFirst();
        return partnerEnd(place)
                .flatMap(end -> before.or(() -> other(place, own))
                        .flatMap(state -> place.to(end, Kind.DESCRIPTION, List.of(state))));
    }

    /** "Portugal ruled the country": whom a subject acts on, or does something in, is another. */
    private boolean acted(Pointing place, int end) {
        Line line = place.line();
        boolean object = line.tagged(place.at() - 1, Tag.VERB, Tag.ADP)
                && !line.small(place.at() - 1).equals("of")
                && !line.verb(end);
        return object
                && place.passage().lastSubject(place.at()).stream()
                        .anyMatch(subject -> sameClause(line, subject.to(), place.at()));
    }

    /** Whether nothing parts two places, or only something put in between two commas. */
    private static boolean sameClause(Line line, int from, int to) {
        boolean joined = IntStream.range(from, to).noneMatch(at -> line.tagged(at, Tag.SCONJ, Tag.CCONJ));
        long marks = IntStream.range(from, to)
                .filter(at -> line.tagged(at, Tag.PUNCT))
                .count();
        return joined && (marks == 0 || (marks == 2 && line.word(from).equals(",")));
    }

    private Optional<State> one(Pointing place, boolean owned) {
        return singles.of(place.passage(), place.at(), owned);
    }

    private Optional<State> other(Pointing place, State one) {
        return groups.other(place.passage(), place.at(), one);
    }

    /** "the former", "the latter", "the other". */
    private Optional<Found> ordinal(Pointing place) {
        int end = place.at() + 2;
        if (place.line().tagged(end, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM) || place.nameBefore(end)) {
            return Optional.empty();
        }
        return ordinalState(place).flatMap(state -> place.to(end, Kind.DESCRIPTION, List.of(state)));
    }

    private Optional<State> ordinalState(Pointing place) {
        List<State> pair = groups.lastPair(place.passage(), place.at());
        return switch (place.word(1)) {
            case "former" -> pair.stream().findFirst();
            case "latter" -> pair.stream().skip(1).findFirst();
            case "other" -> one(place, false).flatMap(one -> other(place, one));
            default -> Optional.empty();
        };
    }

    /** "the Balkan republic", "the kingdom". */
    private Optional<Found> described(Pointing place) {
        Line line = place.line();
        int noun = place.at() + 1;
        while ((line.tagged(noun, Tag.ADJ, Tag.PROPN, Tag.ADV) && !isNoun(line, noun))
                || line.word(noun).equals("-")) {
            noun++;
        }
        int end = noun + 1;
        boolean named = line.small(end).equals("of") && place.nameBefore(end + 2);
        if (!isNoun(line, noun) || named || line.tagged(end, Tag.NOUN) || place.nameBefore(end)) {
            return Optional.empty();
        }
        return descriptions
                .test(line, place.at() + 1, end)
                .flatMap(fits -> singles.described(place.passage(), place.at(), acted(place, end), fits))
                .flatMap(state -> place.to(end, Kind.DESCRIPTION, List.of(state)));
    }

    private boolean isNoun(Line line, int at) {
        return words.list("described").contains(line.small(at));
    }

    /** "the country", "the territory", "the bloc". */
    private Optional<Found> plain(Pointing place) {
        int end = place.at() + 2;
        boolean longer =
                place.line().tagged(end, Tag.NOUN, Tag.PROPN) && !place.line().possessive(end);
        boolean named = place.nameBefore(end + 2) && place.line().small(end).equals("of");
        if (longer || named || place.nameBefore(end)) {
            return Optional.empty();
        }
        if (words.list("description").contains(place.word(1))) {
            Optional<State> state = acted(place, end) ? singles.partner(place.passage(), place.at()) : one(place, true);
            return place.to(end, Kind.DESCRIPTION, state.stream().toList());
        }
        if (words.list("territory noun").contains(place.word(1))) {
            return memory.last(place.passage(), place.at(), mention -> mention.kind() == Kind.TERRITORY)
                    .map(land -> place.to(end, Kind.TERRITORY, land.states(), land.topics()));
        }
        return words.list("organisation noun").contains(place.word(1))
                ? organisations
                        .called(place.word(1), place.passage(), place.at())
                        .map(body -> place.to(end, Kind.DESCRIPTION, body.states(), body.topics()))
                : Optional.empty();
    }
}
