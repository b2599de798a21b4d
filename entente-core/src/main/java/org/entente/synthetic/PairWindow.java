package org.entente.synthetic;

/**
 * What an invented window holds. Pairs are in row-major order of i &lt; j.
 *
 * @param choices {@code [roll call][state]}: 0 yes, 1 abstain, 2 no, −1 absent
 * @param familyOf family of each roll call
 * @param positions ideal points
 * @param blocs bloc of each state
 * @param declared whether both states are in an organisation, by organisation and pair: one holds the first bloc, the other
 *     every third state whatever its bloc
 * @param region whether both are in one region
 * @param agreementEffects what the correlation of errors adds to a pair's expected agreement, over all texts that might be put
 * @param kappaEffects what it adds to expected κ on absolute distances
 */
public record PairWindow(
        byte[][] choices,
        int[] familyOf,
        double[] positions,
        int[] blocs,
        double[][] declared,
        double[] region,
        double[] agreementEffects,
        double[] kappaEffects) {}
