package org.entente.measure.beyond;

/**
 * What draws of families say of one outcome, the part of the figures that costs time and is kept.
 *
 * @param errors moderated error of each pair's residual, NaN for none
 * @param placeLow lower end of the interval of each pair's percentile
 * @param placeHigh upper end
 * @param lost interval of the R² lost without blocs, lower and upper end
 */
record DrawnOutcome(double[] errors, double[] placeLow, double[] placeHigh, double[] lost) {}
