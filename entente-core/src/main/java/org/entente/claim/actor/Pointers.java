package org.entente.claim.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;
import org.entente.text.Span;
import org.entente.text.Token.Tag;

/** The words that stand for states without naming them, and whom they stand for. */
final class Pointers {
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4, "five", 5);
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her", "himself", "herself");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom");
    private static final Set<String> FIRST = Set.of("we", "our", "us", "ours", "ourselves");
    private static final Set<String> POSSESSIVE = Set.of("their", "theirs", "its", "his", "whose", "our", "ours", "my");

    private final Antecedents antecedents;
    private final Optional<State> speaker;
    private final Words words = Words.builtIn();

    Pointers(Antecedents antecedents, Optional<State> speaker) {
        this.antecedents = antecedents;
        this.speaker = speaker;
    }

    /**
     * What begins at a token.
     *
     * @param passage the sentence with what was found before the token
     * @param at the token’s place
     * @param ahead the names from there on
     */
    Optional<Found> at(Passage passage, int at, List<Found> ahead) {
        Line line = passage.line();
        if (line.tagged(at, Tag.PUNCT)) {
            return Optional.empty();
        }
        return bothNamed(line, at, ahead)
                .or(() -> group(passage, at, ahead))
                .or(() -> otherOne(passage, at, ahead))
                .or(() -> pronoun(passage, at))
                .or(() -> description(passage, at, ahead));
    }

    private Optional<Found> bothNamed(Line line, int at, List<Found> ahead) {
        if (!line.small(at).equals("both") || ahead.isEmpty() || ahead.get(0).from() > at + 2) {
            return Optional.empty();
        }
        return Chain.of(line, ahead).stream()
                .findFirst()
                .filter(chain -> chain.states().size() == 2)
                .map(chain -> found(line, Kind.GROUP, at, chain.to(), chain.states(), List.of()));
    }

    private Optional<Found> group(Passage passage, int at, List<Found> ahead) {
        Line line = passage.line();
        int size = 2;
        int to = GroupPhrase.end(line, at, words);
        for (int i = at; i < Math.min(at + 3, line.tokens().size()); i++) {
            size = NUMBERS.getOrDefault(line.small(i), size);
        }
        if (to < 0 || ahead.stream().anyMatch(each -> each.from() < to)) {
            return Optional.empty();
        }
        List<State> states = antecedents.group(passage, at, size);
        return states.isEmpty() ? Optional.empty() : Optional.of(found(line, Kind.GROUP, at, to, states, List.of()));
    }

    /** "its partner", "their neighbour", "the other", "the former", "the latter". */
    private Optional<Found> otherOne(Passage passage, int at, List<Found> ahead) {
        Line line = passage.line();
        if (line.small(at).equals("its") && words.list("other one").contains(line.small(at + 1))) {
            boolean named = ahead.stream().anyMatch(each -> each.from() <= at + 3)
                    || line.tagged(at + 2, Tag.NOUN, Tag.PROPN)
                    || Set.of("in", "of").contains(line.small(at + 2));
            return named
                    ? Optional.empty()
                    : antecedents
                            .one(passage, at, true)
                            .flatMap(one -> antecedents.other(passage, at, one))
                            .map(other -> found(line, Kind.DESCRIPTION, at, at + 2, List.of(other), List.of()));
        }
        if (!line.small(at).equals("the") || line.tagged(at + 2, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM)) {
            return Optional.empty();
        }
        return switch (line.small(at + 1)) {
            case "former" -> ordinal(passage, at, 0);
            case "latter" -> ordinal(passage, at, 1);
            case "other" -> theOther(passage, at);
            default -> Optional.empty();
        };
    }

    private Optional<Found> ordinal(Passage passage, int at, int place) {
        List<State> pair = antecedents.lastPair(passage, at);
        return pair.isEmpty()
                ? Optional.empty()
                : Optional.of(found(passage.line(), Kind.DESCRIPTION, at, at + 2, List.of(pair.get(place)), List.of()));
    }

    private Optional<Found> theOther(Passage passage, int at) {
        return antecedents
                .one(passage, at, false)
                .flatMap(one -> antecedents.other(passage, at, one))
                .map(other -> found(passage.line(), Kind.DESCRIPTION, at, at + 2, List.of(other), List.of()));
    }

    private Optional<Found> pronoun(Passage passage, int at) {
        Line line = passage.line();
        String word = line.small(at);
        if (PLURAL.contains(word)) {
            return states(line, Kind.PRONOUN, at, at + 1, antecedents.several(passage, at));
        }
        if (SINGULAR.contains(word) && !expletive(line, at)) {
            return states(
                    line,
                    Kind.PRONOUN,
                    at,
                    at + 1,
                    antecedents.one(passage, at, word.equals("its")).stream().toList());
        }
        if (PERSONAL.contains(word)) {
            return antecedents
                    .leader(passage, at)
                    .map(leader -> found(line, Kind.PRONOUN, at, at + 1, leader.states(), leader.topics()));
        }
        if (RELATIVE.contains(word)) {
            return relative(passage, at);
        }
        if (FIRST.contains(word) && !line.word(at).equals("US")) {
            return states(line, Kind.PRONOUN, at, at + 1, speaker.stream().toList());
        }
        return Optional.empty();
    }

    private boolean expletive(Line line, int at) {
        if (!line.small(at).equals("it")) {
            return false;
        }
        int next = at + 1;
        while (line.tagged(next, Tag.AUX, Tag.ADV, Tag.PART)) {
            next++;
        }
        return words.list("expletive after it").contains(line.small(next));
    }

    /** Stands for the name just before it: "Serbia, which", "Serbia, with which". */
    private static Optional<Found> relative(Passage passage, int at) {
        Line line = passage.line();
        int before = at;
        if (line.tagged(before - 1, Tag.ADP)) {
            before--;
        }
        if (line.word(before - 1).equals(",")) {
            before--;
        }
        int end = before;
        return passage.chainsBefore(at).stream()
                .filter(chain -> chain.to() == end)
                .findFirst()
                .map(chain -> found(
                        line,
                        Kind.PRONOUN,
                        at,
                        at + 1,
                        last(chain).states(),
                        last(chain).mention().topics()));
    }

    private static Found last(Chain chain) {
        return chain.found().get(chain.found().size() - 1);
    }

    /** "the country", "the bloc", "my country". */
    private Optional<Found> description(Passage passage, int at, List<Found> ahead) {
        Line line = passage.line();
        String noun = line.small(at + 1);
        boolean inName = ahead.stream().anyMatch(each -> each.from() <= at + 2)
                && line.small(at + 2).equals("of");
        if (Set.of("my", "our").contains(line.small(at))
                && Set.of("country", "government", "delegation", "nation").contains(noun)) {
            return states(line, Kind.DESCRIPTION, at, at + 2, speaker.stream().toList());
        }
        if (!line.small(at).equals("the")
                || inName
                || (line.tagged(at + 2, Tag.NOUN, Tag.PROPN) && !line.possessive(at + 2))) {
            return Optional.empty();
        }
        if (words.list("description").contains(noun)) {
            return states(
                    line,
                    Kind.DESCRIPTION,
                    at,
                    at + 2,
                    antecedents.one(passage, at, true).stream().toList());
        }
        if (words.list("organisation noun").contains(noun)) {
            return antecedents
                    .organisation(passage, at)
                    .map(body -> found(line, Kind.DESCRIPTION, at, at + 2, body.states(), body.topics()));
        }
        return Optional.empty();
    }

    private static Optional<Found> states(Line line, Kind kind, int from, int to, List<State> states) {
        return states.isEmpty() ? Optional.empty() : Optional.of(found(line, kind, from, to, states, List.of()));
    }

    private static Found found(Line line, Kind kind, int from, int to, List<State> states, List<Topic> topics) {
        Span span =
                line.tokens().get(from).span().with(line.tokens().get(to - 1).span());
        boolean possessive = line.possessive(to) || (to == from + 1 && POSSESSIVE.contains(line.small(from)));
        return new Found(new ActorMention(span, kind, states, topics, possessive), from, to);
    }
}
