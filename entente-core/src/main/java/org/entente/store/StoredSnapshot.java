package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import of one source, as the store holds it.
 *
 * @param number number within the store, in order of import
 * @param id id by which commands name it
 * @param source source word
 * @param publisher who publishes the dataset
 * @param version the publisher's version
 * @param doi DOI or null
 * @param licence terms in a few words
 * @param citation how the publisher asks to be cited
 * @param retrieved day of retrieval or import, or null
 * @param recordEnd date of the last roll call, or null when there is none
 * @param rollCalls roll calls held
 * @param votes cells held: roll calls by states that have a row
 * @param matches pairs listed as the same text
 * @param supersededBy id of the later snapshot that is read instead, or null for the one in use
 * @param cellsSha256 hash of what was imported, or null when an earlier schema kept none
 * @param files the files imported
 */
public record StoredSnapshot(
        int number,
        String id,
        String source,
        String publisher,
        String version,
        @Nullable String doi,
        String licence,
        String citation,
        @Nullable LocalDate retrieved,
        @Nullable LocalDate recordEnd,
        int rollCalls,
        long votes,
        int matches,
        @Nullable String supersededBy,
        @Nullable String cellsSha256,
        List<SnapshotFile> files) {
    public StoredSnapshot {
        files = List.copyOf(files);
    }

    /** Whether this is the snapshot that is read for its source. */
    public boolean inUse() {
        return supersededBy == null;
    }
}
