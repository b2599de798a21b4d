package org.entente.construct.company;

/** Numbers of things in words. */
final class Count {
    private Count() {}

    /** "1 text", "2 texts". */
    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
