package org.entente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {
    private static final DisagreementReason[] REASONS = DisagreementReason.values();

    private final ColumnInput in;

    RecordReader(byte[] payload) {
        this.in = new ColumnInput(payload);
    }

    CompiledRecord read() throws RecordDamaged {
        try {
            CompiledRecord found = record();
            if (!in.atEnd()) {
                throw new RecordDamaged("bytes follow the end of the record");
            }
            return found;
        } catch (RuntimeException e) {
            throw new RecordDamaged("the record’s columns do not fit together", e);
        }
    }

    private CompiledRecord record() {
        String name = in.text();
        int size = in.count();
        int[] ccodes = new int[in.count()];
        for (int s = 0; s < ccodes.length; s++) {
            ccodes[s] = in.count();
        }
        List<RollCall> register = register(size);
        BitSet official = new BitSet(size);
        for (int r = 0; r < size; r++) {
            official.set(r, in.octet() == 1);
        }
        byte[][] cells = new byte[size][];
        for (int r = 0; r < size; r++) {
            cells[r] = in.octets(ccodes.length);
        }
        VoteRecord record = new VoteRecord(name, register, ccodes, cells);
        return new CompiledRecord(record, official, disagreements(record));
    }

    private List<RollCall> register(int size) {
        @Nullable String[] ids = in.texts(size);
        @Nullable String[] aliases = in.texts(size);
        @Nullable String[] symbols = in.texts(size);
        @Nullable String[] sessions = in.texts(size);
        @Nullable String[] meetings = in.texts(size);
        @Nullable String[] titles = in.texts(size);
        long[] days = days(size);
        byte[] natures = in.octets(size);
        byte[] issues = in.octets(size);
        int[] families = new int[size];
        for (int r = 0; r < size; r++) {
            families[r] = in.count();
        }
        long[] hashes = in.repeated(size);
        List<RollCall> register = new ArrayList<>(size);
        for (int r = 0; r < size; r++) {
            int nature = natures[r] & 0xff;
            int coded = issues[r] & 0xff;
            register.add(new RollCall(
                    present(ids[r]),
                    aliases(aliases[r]),
                    symbols[r],
                    RegisterFlags.label(nature),
                    LocalDate.ofEpochDay(days[r]),
                    RegisterFlags.approximate(nature),
                    present(sessions[r]),
                    meetings[r],
                    RegisterFlags.kind(nature),
                    RegisterFlags.finalText(nature),
                    RegisterFlags.mask(coded),
                    RegisterFlags.known(coded),
                    RegisterFlags.derived(coded),
                    RegisterFlags.important(nature),
                    families[r],
                    List.of(),
                    hashes[r],
                    null,
                    titles[r]));
        }
        return register;
    }

    private static String present(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("a roll call without id or session");
        }
        return text;
    }

    private static List<String> aliases(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(" ", -1));
    }

    private long[] days(int size) {
        long[] days = new long[size];
        long day = 0;
        for (int r = 0; r < size; r++) {
            day += in.signed();
            days[r] = day;
        }
        return days;
    }

    private List<Disagreement> disagreements(VoteRecord record) {
        int count = in.count();
        List<Disagreement> found = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            String id = record.rollCalls().get(in.count()).id();
            int ccode = in.count();
            int choices = in.octet();
            DisagreementReason reason = REASONS[in.octet()];
            found.add(new Disagreement(
                    id, ccode, Choice.ofCode(choices >>> 4), Choice.ofCode(choices & 0xf), in.text(), reason));
        }
        return found;
    }
}
