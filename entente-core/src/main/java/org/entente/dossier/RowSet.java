package org.entente.dossier;

import java.util.List;

/**
 * The roll calls behind a figure.
 *
 * @param id anchor, unique in the dossier
 * @param title what is counted, such as "577 joint votes"
 * @param command the command line that lists them
 * @param rollCalls indexes in the record, ascending
 */
public record RowSet(String id, String title, String command, List<Integer> rollCalls) {
    public RowSet {
        rollCalls = List.copyOf(rollCalls);
    }
}
