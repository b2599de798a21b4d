package org.entente.construct;

import java.util.List;
import java.util.Optional;
import org.entente.state.State;

/**
 * A construct of the framework: one class, one line in {@link Constructs}. Which of its readings it has says
 * {@link ConstructCard#of}; the others are empty.
 */
public interface Construct {
    /** What it asks, measures and rests on. */
    ConstructCard card();

    /**
     * What the record says of a pair. A construct about states gives both, side by side: no figure of the pair is made
     * of them.
     */
    default Reading ofPair(Setting setting, State a, State b) {
        return Reading.sideBySide(ofState(setting, a), ofState(setting, b));
    }

    /** What the record says of one state. */
    default Reading ofState(Setting setting, State state) {
        return Reading.NONE;
    }

    /** What the record says of all states at once. */
    default Reading ofWorld(Setting setting) {
        return Reading.NONE;
    }

    /** Computes and keeps what every pair or state needs of all of them, so that a reading takes milliseconds. */
    default void prepare(Setting setting) {}

    /** Ids of its indicators that have a value for all pairs and can be weighed in a composite. */
    default List<String> weighed() {
        return List.of();
    }

    /**
     * The values over all pairs of one of those, the weaker direction of an indicator each way; empty where the layer is
     * missing.
     */
    default Optional<PairValues> distribution(Setting setting, String indicator) {
        return Optional.empty();
    }

    /** Whether these values are to be had without a model of all states that is not kept and takes seconds to estimate. */
    default boolean ready(Setting setting, String indicator) {
        return true;
    }
}
