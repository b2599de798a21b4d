package org.entente.claim.actor;

import java.time.LocalDate;
import java.util.List;
import org.entente.claim.Topic;
import org.entente.state.Appellation;
import org.entente.state.Span;
import org.entente.state.State;

/** One thing that a phrase can mean, on one day or another. */
sealed interface Sense {
    /** How a phrase of this sense names. */
    ActorMention.Kind kind();

    /**
     * A state.
     *
     * @param weak whether the word is mostly another one, so that it means the state only where the text names the state
     *     too
     */
    record OfState(ActorMention.Kind kind, Appellation appellation, boolean weak) implements Sense {
        State state() {
            return appellation.state();
        }

        /** Whether the word alone is enough that day: a city that was not the capital needs its state’s name beside it. */
        boolean strong(LocalDate on) {
            return !weak
                    && (kind != ActorMention.Kind.CAPITAL || (appellation.span().contains(on) && state().onRecord(on)));
        }
    }

    /** The first part of a joined adjective: "Sino" of "Sino-Russian". */
    record OfPrefix(State state) implements Sense {
        @Override
        public ActorMention.Kind kind() {
            return ActorMention.Kind.ADJECTIVE;
        }
    }

    /** An organisation, or a territory with the states that bear its name. */
    record OfTopic(ActorMention.Kind kind, Topic topic, List<State> states, Span span) implements Sense {
        boolean on(LocalDate day) {
            return span.contains(day);
        }
    }

    /**
     * A leader.
     *
     * @param whole whether the phrase is the name in full, not the surname alone
     * @param weak whether the surname is an ordinary word or a frequent surname
     */
    record OfLeader(Leader leader, boolean whole, boolean weak) implements Sense {
        @Override
        public ActorMention.Kind kind() {
            return ActorMention.Kind.LEADER;
        }
    }

    /** No actor: the phrase only holds a name. */
    record Nothing() implements Sense {
        @Override
        public ActorMention.Kind kind() {
            return ActorMention.Kind.DESCRIPTION;
        }
    }
}
