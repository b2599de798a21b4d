package org.entente.source.pacts;

/**
 * A state's time in a pact.
 *
 * @param ccode the party
 * @param from first day, empty: from the beginning of the pact
 * @param to last day, empty: to the end of the pact
 * @param confidence high, medium or low
 */
record PactParty(int ccode, String from, String to, String confidence) {}
