package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.notice.Notice;
import org.entente.source.SourceRecord;

/** Whether the store still holds what was imported: row counts and a hash over every cell, snapshot by snapshot. */
public final class StoreCheck {
    private final StoreReader reader;
    private final List<Notice> findings = new ArrayList<>();

    private StoreCheck(StoreReader reader) {
        this.reader = reader;
    }

    /**
     * Reads every snapshot and compares; about a second for a million votes.
     *
     * @return what does not agree, as errors; empty when all is well
     */
    public static List<Notice> run(StoreReader reader) {
        StoreCheck check = new StoreCheck(reader);
        try {
            reader.snapshots().forEach(check::snapshot);
            reader.layers().forEach(check::layer);
        } catch (StoreDamaged e) {
            check.findings.add(Notice.error("store_damaged", e.getMessage() + ". " + e.remedy()));
        }
        return List.copyOf(check.findings);
    }

    private void snapshot(StoredSnapshot snapshot) {
        SourceRecord held = reader.record(snapshot);
        compare(snapshot, "roll calls", snapshot.rollCalls(), held.rollCalls().size());
        compare(snapshot, "votes", snapshot.votes(), count(held.cells()));
        compare(snapshot, "ties", snapshot.ties(), reader.countTies(snapshot));
        compare(snapshot, "dated events", snapshot.events(), reader.countEvents(snapshot));
        compare(snapshot, "texts of speeches", snapshot.texts(), reader.countTexts(snapshot));
        compare(snapshot, "matches", snapshot.matches(), held.matches().size());
        String stated = snapshot.cellsSha256();
        if (stated == null) {
            findings.add(Notice.info(
                    "no_hash",
                    snapshot.id() + " was imported before hashes of cells were kept; only rows were counted."));
        } else if (!Objects.equals(stated, CellHash.of(held))) {
            findings.add(Notice.error(
                    "cells_changed",
                    snapshot.id() + " does not hold what was imported. Forget it and import it again."));
        }
    }

    /** Ties gone from one layer and come to another would leave their sum as it was. */
    private void layer(StoredLayer layer) {
        long found = reader.countTies(layer);
        if (found != layer.rows()) {
            findings.add(Notice.error(
                    "rows_differ",
                    layer.origin().id() + " should hold " + layer.rows() + " rows of "
                            + layer.layer().id() + " and holds " + found + ". Forget it and import it again."));
        }
    }

    private void compare(StoredSnapshot snapshot, String what, long stated, long found) {
        if (stated != found) {
            findings.add(Notice.error(
                    "rows_differ",
                    snapshot.id() + " should hold " + stated + " " + what + " and holds " + found
                            + ". Forget it and import it again."));
        }
    }

    private static long count(byte[][] cells) {
        long filled = 0;
        for (byte[] row : cells) {
            for (byte cell : row) {
                filled += cell == 0 ? 0 : 1;
            }
        }
        return filled;
    }
}
