package org.entente.app.bench;

import org.entente.record.BuiltInRecord;
import org.entente.vote.VoteRecord;

/** The built-in record from its compressed form to bit planes. */
public final class RecordReading {
    private static final double TARGET = 0.150;
    private static final long SIZE_LIMIT = 600_000;

    private RecordReading() {}

    /** Reads it; cold when nothing in this process did so before. */
    public static VoteRecord run(int runs, Findings findings) {
        Runs<VoteRecord> read = Runs.of(runs, RecordReading::planes);
        findings.add(Timing.of(
                "record", "Built-in record into bit planes", read.result().size(), "roll calls", read, TARGET));
        findings.add(new Size("record_file", "Built-in record as it ships", BuiltInRecord.bytes().length, SIZE_LIMIT));
        return read.result();
    }

    private static VoteRecord planes() {
        VoteRecord record = BuiltInRecord.load();
        if (record.planes().rollCalls() != record.size()) {
            throw new IllegalStateException("planes of another record");
        }
        return record;
    }
}
