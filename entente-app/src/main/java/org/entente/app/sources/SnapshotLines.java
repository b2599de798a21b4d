package org.entente.app.sources;

import java.time.ZoneOffset;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.store.StoredSnapshot;

/** What the store holds of a source, a snapshot at a time. */
final class SnapshotLines {
    private SnapshotLines() {}

    static void print(Terminal terminal, String source, List<StoredSnapshot> snapshots) {
        for (StoredSnapshot stored : snapshots) {
            if (stored.source().equals(source)) {
                terminal.print(Line.of(stored.inUse() ? "  ● " : "  ◌ ")
                        .add(stored.id(), Style.ACCENT)
                        .add(stored.inUse() ? "  in use" : "  superseded", Style.DIM));
                terminal.paragraph("    ", "    ", words(stored), Style.PLAIN);
            }
        }
    }

    /** How much a snapshot holds: roll calls and votes, ties, or dated events. */
    static String held(StoredSnapshot stored) {
        if (stored.events() > 0) {
            return Numbers.counted(stored.events(), "row of dated events", "rows of dated events");
        }
        return stored.rollCalls() == 0
                ? Numbers.counted(stored.ties(), "row of ties", "rows of ties")
                : Numbers.counted(stored.rollCalls(), "roll call", "roll calls") + ", "
                        + Numbers.counted(stored.votes(), "vote", "votes");
    }

    private static String words(StoredSnapshot stored) {
        String end = stored.snapshot().recordEnd() == null
                ? ""
                : ", to " + stored.snapshot().recordEnd();
        return held(stored) + end + "; imported "
                + stored.snapshot().importedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
