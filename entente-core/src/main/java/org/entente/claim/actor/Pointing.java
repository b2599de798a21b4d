package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;
import org.entente.text.Span;

/**
 * A place in a sentence where a word that names nobody may stand for states.
 *
 * @param passage the sentence with what was found before the place
 * @param at the token there
 * @param ahead the names from there on
 */
record Pointing(Passage passage, int at, List<Found> ahead) {
    private static final Set<String> POSSESSIVE =
            Set.of("their", "theirs", "its", "his", "whose", "our", "ours", "my", "your");

    Line line() {
        return passage.line();
    }

    /** The word some places on, in small letters. */
    String word(int on) {
        return line().small(at + on);
    }

    /** Whether a name begins before a token. */
    boolean nameBefore(int token) {
        return ahead.stream().anyMatch(each -> each.from() < token);
    }

    /** A mention from here to a token, of these states; none if there are none. */
    Optional<Found> to(int end, Kind kind, List<State> states) {
        return states.isEmpty() ? Optional.empty() : Optional.of(to(end, kind, states, List.of()));
    }

    Found to(int end, Kind kind, List<State> states, List<Topic> topics) {
        Span span =
                line().tokens().get(at).span().with(line().tokens().get(end - 1).span());
        boolean possessive = line().possessive(end) || (end == at + 1 && POSSESSIVE.contains(word(0)));
        return new Found(new ActorMention(span, kind, states, topics, possessive), at, end);
    }
}
