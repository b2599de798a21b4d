package org.entente.cases;

import java.util.List;

/**
 * The cases to which a state is a party, context included.
 *
 * @param supported those whose texts back it
 * @param opposing those in which it is the other party
 */
public record OwnCases(List<Case> supported, List<Case> opposing) {}
