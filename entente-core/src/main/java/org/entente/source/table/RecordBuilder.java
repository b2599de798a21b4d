package org.entente.source.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.source.FindingLog;
import org.entente.source.Origin;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;
import org.jspecify.annotations.Nullable;

/** A record while it is read: roll calls in order of appearance, their cells and matches. One thread at a time. */
public final class RecordBuilder {
    private final List<SourceRollCall> rollCalls = new ArrayList<>();
    private final List<String[]> matches = new ArrayList<>();
    private final VoteCells cells = new VoteCells();

    /** Adds a roll call and returns its number, counted from 0. */
    public int add(SourceRollCall rollCall) {
        rollCalls.add(rollCall);
        return cells.addRollCall();
    }

    /** Adds a pair of native ids of the same text. */
    public void match(String one, String other) {
        matches.add(new String[] {one, other});
    }

    public SourceRollCall rollCall(int number) {
        return rollCalls.get(number);
    }

    public VoteCells cells() {
        return cells;
    }

    /** Leaves out roll calls of which no vote could be read; counted. */
    public void dropEmpty(FindingLog log, String file) {
        List<SourceRollCall> kept = new ArrayList<>();
        boolean[] empty = new boolean[rollCalls.size()];
        for (int r = 0; r < empty.length; r++) {
            SourceRollCall rollCall = rollCalls.get(r);
            empty[r] = cells.isEmpty(r);
            if (empty[r]) {
                String message = "roll call " + rollCall.nativeId() + " has no vote; left out";
                log.warning("roll_call_without_votes", file, 0, message, null);
            } else {
                kept.add(rollCall);
            }
        }
        if (kept.size() < rollCalls.size()) {
            cells.drop(empty);
            rollCalls.clear();
            rollCalls.addAll(kept);
        }
    }

    /** Date of the last roll call, or null when there is none. */
    public @Nullable LocalDate end() {
        return rollCalls.stream()
                .map(SourceRollCall::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What was read. */
    public SourceRecord build(String source, Origin origin) {
        return new SourceRecord(
                source, List.copyOf(rollCalls), cells.ccodes(), cells.cells(), List.copyOf(matches), List.of(origin));
    }
}
