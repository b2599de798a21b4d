package org.entente.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.vote.RollCall;

/**
 * What the CC0 record says of a roll call where the register knows better: for whoever has to do exactly what others did
 * who followed that record. Covers sessions 1–74.
 */
public final class Cc0Register {
    private static final String RESOURCE = "cc0_register.tsv";
    private static final String VOETEN = RollCallIds.prefix(Sources.VOETEN);

    private record Entry(boolean flagged, int session) {
        static Entry of(String[] row) {
            return new Entry(!row[1].isEmpty(), row[2].isEmpty() ? 0 : Integer.parseInt(row[2]));
        }
    }

    private static final class Holder {
        static final Map<String, Entry> ENTRIES = read();
    }

    private Cc0Register() {}

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new HashMap<>();
        PlainTable.rows(RESOURCE).forEach(row -> entries.put(row[0], Entry.of(row)));
        return entries;
    }

    /** Whether the CC0 record has this roll call. */
    public static boolean has(RollCall rollCall) {
        return RollCallIds.has(rollCall, VOETEN);
    }

    /** Whether the CC0 record flags this roll call, of 1990 or later, as a vote on an amendment or a paragraph. */
    public static boolean part(RollCall rollCall) {
        return find(rollCall).map(Entry::flagged).orElse(false);
    }

    /** The session in which the CC0 record counts this roll call, which is the register's unless it says otherwise. */
    public static int session(RollCall rollCall) {
        return find(rollCall)
                .map(Entry::session)
                .filter(session -> session > 0)
                .orElseGet(() -> Sessions.regular(rollCall.session(), rollCall.date()));
    }

    private static Optional<Entry> find(RollCall rollCall) {
        return RollCallIds.all(rollCall).stream()
                .filter(Holder.ENTRIES::containsKey)
                .map(Holder.ENTRIES::get)
                .findFirst();
    }
}
