package org.entente.construct.course;

/**
 * Something dated that might have changed a pair's relation.
 *
 * @param year when
 * @param words what happened, a few words that can follow a year and a colon
 * @param brief the same for a figure's head
 */
record Shock(int year, String words, String brief) {
    Shock(int year, String words) {
        this(year, words, words);
    }
}
