package org.entente.claim.actor;

import java.util.List;
import java.util.function.Predicate;

/**
 * A phrase of the lexicon where it stands in a sentence.
 *
 * @param from place of its first atom
 * @param to place after its last
 * @param form the phrase as the table writes it
 * @param senses all it can mean
 */
record Match(int from, int to, String form, List<Sense> senses) {
    <T extends Sense> List<T> senses(Class<T> type) {
        return senses.stream().filter(type::isInstance).map(type::cast).toList();
    }

    boolean any(Predicate<Sense> test) {
        return senses.stream().anyMatch(test);
    }

    /** Whether it names no actor; "Mexico City" holds the name of a state, and is a capital. */
    boolean nothing() {
        return any(Sense.Nothing.class::isInstance) && !kind(ActorMention.Kind.CAPITAL);
    }

    /** Without the meaning of a first part of a joined adjective. */
    Match unjoined() {
        return new Match(
                from,
                to,
                form,
                senses.stream()
                        .filter(sense -> !(sense instanceof Sense.OfPrefix))
                        .toList());
    }

    boolean kind(ActorMention.Kind kind) {
        return any(sense -> sense.kind() == kind);
    }
}
