package org.entente.source.ert;

import org.entente.source.InputRefused;
import org.entente.source.table.TieRows;

/**
 * Where the episodes of one direction stand.
 *
 * @param kind the word of their ties
 * @param flag 1 in a year of an episode
 * @param id the episode's number
 * @param outcome what came of it, 1 to 6
 */
record EpisodeColumns(String kind, int flag, int id, int outcome) {
    static EpisodeColumns of(TieRows rows, String kind, String prefix) throws InputRefused {
        return new EpisodeColumns(
                kind, rows.column(prefix + "_ep"), rows.column(prefix + "_ep_id"), rows.column(prefix + "_ep_outcome"));
    }
}
