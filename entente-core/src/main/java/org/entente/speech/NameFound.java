package org.entente.speech;

/**
 * A name of a state where it stands in a text.
 *
 * @param ccode whom it names; 0 where it names no state, or nobody can tell which
 * @param from place of its first character, from 0
 * @param to place after its last
 */
public record NameFound(int ccode, int from, int to) {}
