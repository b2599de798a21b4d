package org.entente.record;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** Writes the payload of {@link RecordFile}: register by column, cells row by roll call, disagreements. */
final class RecordWriter {
    private final ColumnOutput out = new ColumnOutput();
    private final VoteRecord record;

    RecordWriter(VoteRecord record) {
        this.record = record;
    }

    byte[] write(BitSet official, List<Disagreement> disagreements) {
        out.text(record.name());
        out.number(record.size());
        out.number(record.stateCount());
        for (int s = 0; s < record.stateCount(); s++) {
            out.number(record.ccode(s));
        }
        register(official);
        cells();
        disagreements(disagreements);
        return out.toByteArray();
    }

    private void register(BitSet official) {
        texts(RollCall::id);
        texts(r -> r.aliases().isEmpty() ? null : String.join(" ", r.aliases()));
        texts(RollCall::symbol);
        texts(RollCall::session);
        texts(RollCall::meeting);
        texts(RollCall::title);
        long last = 0;
        for (RollCall rollCall : record.rollCalls()) {
            long day = rollCall.date().toEpochDay();
            out.signed(day - last);
            last = day;
        }
        octets(RegisterFlags::nature);
        octets(RegisterFlags::issues);
        for (RollCall rollCall : record.rollCalls()) {
            out.number(rollCall.family());
        }
        out.repeated(record.rollCalls().stream().mapToLong(RollCall::titleHash).toArray());
        for (int r = 0; r < record.size(); r++) {
            out.octet(official.get(r) ? 1 : 0);
        }
    }

    private void texts(Function<RollCall, @Nullable String> column) {
        out.texts(record.rollCalls().stream().map(column).toList());
    }

    private void octets(ToIntFunction<RollCall> column) {
        record.rollCalls().forEach(rollCall -> out.octet(column.applyAsInt(rollCall)));
    }

    private void cells() {
        byte[] row = new byte[record.stateCount()];
        for (int r = 0; r < record.size(); r++) {
            for (int s = 0; s < row.length; s++) {
                row[s] = record.cell(r, s);
            }
            out.octets(row);
        }
    }

    private void disagreements(List<Disagreement> disagreements) {
        out.number(disagreements.size());
        for (Disagreement each : disagreements) {
            out.number(record.find(each.rollCall()).orElseThrow());
            out.number(each.ccode());
            out.octet(each.held().code() << 4 | each.stated().code());
            out.octet(each.reason().ordinal());
            out.text(each.source());
        }
    }
}
