package org.entente.state;

/**
 * A state's standing in an organisation over some days.
 *
 * @param organisation such as {@code EU}
 * @param ccode COW code
 * @param grade {@code member} or {@code candidate}
 * @param span the days
 */
public record Membership(String organisation, int ccode, String grade, Span span) {}
