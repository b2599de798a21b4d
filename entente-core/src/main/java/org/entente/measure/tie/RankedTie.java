package org.entente.measure.tie;

/**
 * A state in the list of another.
 *
 * @param ccode the state
 * @param rank 1 for the highest value, equal values sharing the better rank; 0 without a value
 * @param figure the figure of the two
 */
public record RankedTie(int ccode, int rank, TieFigure figure) {}
