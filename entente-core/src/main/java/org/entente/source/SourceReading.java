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
}
