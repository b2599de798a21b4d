package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Topic;
import org.entente.state.State;
import org.entente.text.Span;

/**
 * A stretch of a sentence that stands for states, an organisation, a leader or a territory.
 *
 * @param span where it stands in the cleaned text, without a possessive ’s
 * @param kind how it names them
 * @param states the states it stands for on the date of the text, in the order of the text: two of "both countries", that
 *     of a leader or a capital; none of an organisation or a territory
 * @param topics the organisation, the case or the leader it names
 * @param possessive whether it owns what follows: "Serbia’s", "its", "the two countries’"
 */
public record ActorMention(Span span, Kind kind, List<State> states, List<Topic> topics, boolean possessive) {
    public ActorMention {
        states = List.copyOf(states);
        topics = List.copyOf(topics);
    }

    /** How a mention names. */
    public enum Kind {
        /** "Serbia", "the Republic of Serbia". */
        NAME,
        /** "Serbian". */
        ADJECTIVE,
        /** "Serbs", "the Chinese". */
        PEOPLE,
        /** A capital, a palace or the like for its government: "Belgrade", "the Kremlin". */
        CAPITAL,
        /** A leader by name, with or without the office. */
        LEADER,
        /** "the EU", "NATO", "the Non-Aligned Movement". */
        ORGANISATION,
        /** A disputed territory or a case of the registry: "Kosovo", "Crimea". */
        TERRITORY,
        /** "both states", "the two", "the partners": several at once. */
        GROUP,
        /** "it", "its", "they", "their", "who", "which". */
        PRONOUN,
        /** "its neighbour", "the country", "the other": one, by description. */
        DESCRIPTION
    }

    /** The organisation, case or leader, where it names one. */
    public Optional<Topic> topic() {
        return topics.stream().findFirst();
    }
}
