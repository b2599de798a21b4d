package org.entente.construct.leadership;

/** Numbers of things in words. */
final class Counted {
    private Counted() {}

    /** "1 visit", "3 visits". */
    static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
