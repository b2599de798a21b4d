package org.entente.dossier;

import java.util.Map;
import org.entente.construct.Construct;

/** Whose words tell which construct: a line for each that has its own. */
final class ConstructVoices {
    private static final ConstructWords PLAIN = new ConstructWords() {};

    private static final Map<String, ConstructWords> OWN =
            Map.ofEntries(Map.entry("trajectories", new TrajectoriesWords()));

    private ConstructVoices() {}

    /** The words of a construct. */
    static ConstructWords of(Construct construct) {
        return OWN.getOrDefault(construct.card().id(), PLAIN);
    }
}
