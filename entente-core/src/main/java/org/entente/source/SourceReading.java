package org.entente.source;

import java.util.List;
import org.entente.notice.Notice;

/**
 * A source read from its files: all of it, or none.
 *
 * @param record the votes as the source states them
 * @param snapshot which files these were
 * @param notices what a reader must know, counted
 */
public record SourceReading(SourceRecord record, Snapshot snapshot, List<Notice> notices) {
    public SourceReading {
        notices = List.copyOf(notices);
    }

    /** The same, its snapshot and origins carrying what the publisher says of the release. */
    public SourceReading publishedAs(Published published) {
        Snapshot named = snapshot.publishedAs(published);
        SourceRecord of = new SourceRecord(
                record.source(),
                record.rollCalls(),
                record.ccodes(),
                record.cells(),
                record.matches(),
                List.of(named.origin()));
        return new SourceReading(of, named, notices);
    }
}
