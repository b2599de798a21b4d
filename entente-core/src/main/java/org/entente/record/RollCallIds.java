package org.entente.record;

import java.util.Comparator;

/** Ids of roll calls: {@code voeten:RCID} and {@code undl:ID}. */
final class RollCallIds {
    /** By source word, then by number. */
    static final Comparator<String> ORDER = Comparator.comparing(RollCallIds::source)
            .thenComparingLong(RollCallIds::number)
            .thenComparing(id -> id);

    private RollCallIds() {}

    private static String source(String id) {
        return id.substring(0, id.indexOf(':') + 1);
    }

    private static long number(String id) {
        String number = id.substring(id.indexOf(':') + 1);
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : Long.MAX_VALUE;
    }
}
