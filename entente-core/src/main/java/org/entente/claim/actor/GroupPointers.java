package org.entente.claim.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;

/** "both Serbia and Azerbaijan", "both countries", "the two", "each other", "all three". */
final class GroupPointers {
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4, "five", 5);
    private static final int PAIR = 2;

    private final Set<String> official = Words.builtIn().list("word of joint statements");
    private final Groups groups;
    private final Speaker speaker;
    private final GroupPhrase phrase = new GroupPhrase();

    GroupPointers(Memory memory, Speaker speaker) {
        this.speaker = speaker;
        this.groups = new Groups(memory);
    }

    Optional<Found> at(Pointing place) {
        return named(place).or(() -> described(place));
    }

    private static Optional<Found> named(Pointing place) {
        if (!place.word(0).equals("both") || !place.nameBefore(place.at() + PAIR + 1)) {
            return Optional.empty();
        }
        return Chain.of(place.line(), place.ahead()).stream()
                .findFirst()
                .filter(chain -> chain.states().size() == PAIR)
                .flatMap(chain -> place.to(chain.to(), Kind.GROUP, chain.states()));
    }

    /** The whole phrase; of "the two NATO allies" only the first words, so that NATO keeps its mention. */
    private Optional<Found> described(Pointing place) {
        int phraseEnd = phrase.end(place.line(), place.at());
        boolean bodyWithin = phraseEnd > 0 && place.nameBefore(phraseEnd);
        int end = bodyWithin ? place.at() + PAIR : phraseEnd;
        if (end < 0 || place.nameBefore(end) || (bodyWithin && !NUMBERS.containsKey(place.word(1)))) {
            return Optional.empty();
        }
        int size = NUMBERS.getOrDefault(place.word(1), PAIR);
        boolean official = this.official.contains(place.line().small(end - 1));
        boolean ours = place.word(0).equals("our") && speaker.pair().size() == size;
        List<State> states = ours ? speaker.pair() : groups.of(place.passage(), place.at(), size, official);
        return place.to(end, Kind.GROUP, states);
    }

    /** The words for numbers of states. */
    static List<String> numbers() {
        return List.copyOf(NUMBERS.keySet());
    }
}
