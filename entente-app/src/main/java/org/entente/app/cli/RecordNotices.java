package org.entente.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.entente.notice.Notice;

/** What a reader must know about where the record ends. */
final class RecordNotices {
    private RecordNotices() {}

    /** A notice when the slice goes on after the record; none when it ends before. */
    static List<Notice> end(SlicedRecord sliced) {
        LocalDate end = sliced.record().end();
        LocalDate asked = sliced.slice().to();
        boolean within = asked != null && end != null && !asked.isAfter(end);
        if (end == null || within || sliced.slice().session() != null) {
            return List.of();
        }
        String whole = sliced.slice().texts() == org.entente.measure.Slice.Texts.FINAL_ONLY
                ? " Whole texts; amendments and paragraphs left out."
                : "";
        return List.of(Notice.info(
                "record_end",
                "The record ends on " + end + "." + whole + "\nTo continue it: entente import unga-undl FILE; "
                        + "entente sources unga-undl says where to get it."));
    }
}
