package org.entente.claim.type;

/**
 * Two pairs that are compared.
 *
 * @param closer the one that is said to be closer
 * @param other the other one
 */
record PairOfPairs(Subjects.Pair closer, Subjects.Pair other) {}
