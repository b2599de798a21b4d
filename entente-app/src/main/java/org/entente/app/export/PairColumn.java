package org.entente.app.export;

/**
 * A column of the dyads file that is made for all pairs of a unit.
 *
 * @param name in the header
 * @param meaning one line of the codebook
 * @param flag whether it is 1 or 0
 */
record PairColumn(String name, String meaning, boolean flag) {
    static PairColumn number(String name, String meaning) {
        return new PairColumn(name, meaning, false);
    }
}
