package org.entente.store;

import org.entente.source.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * One import of one source, as the store holds it.
 *
 * @param number number within the store, in order of import
 * @param snapshot which files these were, whose, on which terms
 * @param rollCalls roll calls held
 * @param votes cells held: roll calls by states that have a row
 * @param ties rows of ties held
 * @param events rows of dated events held
 * @param texts texts of speeches held
 * @param matches pairs listed as the same text
 * @param supersededBy id of the later snapshot that is read instead, or null for the one in use
 * @param cellsSha256 hash of what was imported, or null when an earlier schema kept none
 */
public record StoredSnapshot(
        int number,
        Snapshot snapshot,
        int rollCalls,
        long votes,
        long ties,
        long events,
        long texts,
        int matches,
        @Nullable String supersededBy,
        @Nullable String cellsSha256) {

    /** The id by which commands name it. */
    public String id() {
        return snapshot.id();
    }

    /** The source word. */
    public String source() {
        return snapshot.source();
    }

    /** Whether this is the snapshot that is read for its source. */
    public boolean inUse() {
        return supersededBy == null;
    }
}
