package org.entente.construct.composite;

import java.util.Optional;
import org.entente.construct.PairValues;
import org.entente.construct.Setting;
import org.entente.measure.tie.Alike;

/**
 * An indicator that can be weighed in a composite.
 *
 * @param id word by which it is weighed, such as {@code relative_affinity}
 * @param name what a reader sees
 * @param topic what it belongs to: votes, a layer, a construct
 * @param layer {@code votes} or the id of the layer it needs; what would fill it is known by that
 * @param high whether high or low means alike
 * @param reader gives its values over all pairs
 */
public record Part(String id, String name, String topic, String layer, Alike high, Reader reader) {
    /** Gives values over all pairs, or none where the layer is missing. */
    @FunctionalInterface
    public interface Reader {
        Optional<PairValues> of(Setting setting);

        /** Whether they are to be had without a model of all states that is not kept and takes seconds to estimate. */
        default boolean ready(Setting setting) {
            return true;
        }
    }

    public Part {
        if (high == Alike.NEITHER) {
            throw new IllegalArgumentException(id + " says neither that states are close nor that they are not");
        }
    }

    /** Its values over all pairs. */
    public Optional<PairValues> values(Setting setting) {
        return reader.of(setting);
    }

    /** Whether its values are to be had without a model of all states that is not kept and takes seconds to estimate. */
    public boolean ready(Setting setting) {
        return reader.ready(setting);
    }

    /** A value turned so that high means alike. */
    double turned(double value) {
        return high == Alike.LOW ? -value : value;
    }
}
