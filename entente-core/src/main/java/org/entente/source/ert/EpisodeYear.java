package org.entente.source.ert;

import java.util.EnumMap;
import java.util.Map;
import org.entente.source.table.StateYear;

/**
 * What the file states of a state in a year.
 *
 * @param regime class of regime from 0 to 3, −1 when it is missing
 * @param episodes the episodes whose year it is, at most one each way
 */
record EpisodeYear(StateYear key, int regime, Map<Direction, Episode> episodes) {
    /** An episode's number, and what came of it: 0 to 6. */
    record Episode(String id, int outcome) {}

    EpisodeYear {
        EnumMap<Direction, Episode> kept = new EnumMap<>(Direction.class);
        kept.putAll(episodes);
        episodes = kept;
    }
}
