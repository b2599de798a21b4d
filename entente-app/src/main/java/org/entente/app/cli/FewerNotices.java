package org.entente.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.Numbers;
import org.entente.notice.Notice;

/** Notices as a terminal shows them: the first few of each code, then how many more there are. */
final class FewerNotices {
    private static final int SHOWN = 8;

    private FewerNotices() {}

    static List<Notice> of(List<Notice> notices) {
        Map<String, Integer> counts = new HashMap<>();
        notices.forEach(notice -> counts.merge(notice.code(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        List<Notice> kept = new ArrayList<>();
        for (Notice notice : notices) {
            int position = seen.merge(notice.code(), 1, Integer::sum);
            int all = counts.getOrDefault(notice.code(), 0);
            // a line that says "one more" takes as much room as the one it replaces
            if (position <= SHOWN || all == SHOWN + 1) {
                kept.add(notice);
            } else if (position == SHOWN + 1) {
                kept.add(Notice.info(
                        notice.code(),
                        "and " + Numbers.count(all - SHOWN) + " more of this kind; the same command with --verbose "
                                + "lists them"));
            }
        }
        return List.copyOf(kept);
    }
}
