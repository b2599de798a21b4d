package org.entente.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.vote.RollCall;

/** Ids of roll calls: {@code voeten:RCID} and {@code undl:ID}. */
final class RollCallIds {
    /** By source word, then by number. */
    static final Comparator<String> ORDER = Comparator.comparing(RollCallIds::source)
            .thenComparingLong(RollCallIds::number)
            .thenComparing(id -> id);

    private static final String LIBRARY = "undl:";

    private RollCallIds() {}

    /** What ids of a source begin with. */
    static String prefix(String source) {
        return source.substring(source.indexOf('-') + 1) + ":";
    }

    /** First id and aliases. */
    static List<String> all(RollCall rollCall) {
        List<String> ids = new ArrayList<>();
        ids.add(rollCall.id());
        ids.addAll(rollCall.aliases());
        return ids;
    }

    /** Whether the library has the roll call. */
    static boolean official(RollCall rollCall) {
        return has(rollCall, LIBRARY);
    }

    /** Whether an id of the roll call is of a source. */
    static boolean has(RollCall rollCall, String prefix) {
        return all(rollCall).stream().anyMatch(id -> id.startsWith(prefix));
    }

    /** The id of a roll call whose number stands for another one in the built-in record. */
    static String ofAnotherRelease(String id) {
        return id + "b";
    }

    private static String source(String id) {
        return id.substring(0, id.indexOf(':') + 1);
    }

    private static long number(String id) {
        String number = id.substring(id.indexOf(':') + 1);
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : Long.MAX_VALUE;
    }
}
