package org.entente.construct.ties;

import java.util.Locale;

/** Numbers of things in words. */
final class Counted {
    private Counted() {}

    /** "1 visit", "3 visits". */
    static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? one : many);
    }
}
