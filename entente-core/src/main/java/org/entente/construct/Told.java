package org.entente.construct;

import java.util.List;
import org.entente.state.State;

/**
 * A construct with what the record says through it.
 *
 * @param construct the construct
 * @param reading of whom was asked
 */
public record Told(Construct construct, Reading reading) {
    /** Every construct that describes what was asked for: a pair for two states, a state for one, the world for none. */
    public static List<Told> all(Setting setting, List<State> states) {
        return Constructs.list().stream()
                .map(construct -> of(setting, states, construct))
                .filter(told -> !told.reading().equals(Reading.NONE))
                .toList();
    }

    /** The same of one construct. */
    public static Told of(Setting setting, List<State> states, Construct construct) {
        return new Told(
                construct,
                switch (states.size()) {
                    case 0 -> construct.ofWorld(setting);
                    case 1 -> construct.ofState(setting, states.get(0));
                    default -> construct.ofPair(setting, states.get(0), states.get(1));
                });
    }
}
