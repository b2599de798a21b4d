package org.entente.claim.actor;

import java.util.List;
import org.entente.state.State;

/**
 * A mention where it stands among the words of its sentence.
 *
 * @param mention what it is
 * @param from place of its first token
 * @param to place after its last, a possessive ’s not counted
 */
record Found(ActorMention mention, int from, int to) {
    List<State> states() {
        return mention.states();
    }

    boolean single() {
        return mention.states().size() == 1;
    }

    boolean is(ActorMention.Kind kind) {
        return mention.kind() == kind;
    }
}
