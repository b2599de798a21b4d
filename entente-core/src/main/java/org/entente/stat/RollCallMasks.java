package org.entente.stat;

/** What follows of a roll call from everybody's votes. Cost states × roll calls. */
public final class RollCallMasks {
    private RollCallMasks() {}

    /**
     * The contested roll calls of a mask: the commonest of yes, abstain and no was cast by under 90 % of those casting
     * one. One on which nobody cast a vote is not contested.
     */
    public static long[] contested(long[][][] planes, long[] mask) {
        long[] contested = new long[mask.length];
        for (int w = 0; w < mask.length; w++) {
            for (long left = mask[w]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int[] counts = counts(planes, w, bit);
                int most = Math.max(counts[0], Math.max(counts[1], counts[2]));
                if (10 * most < 9 * (counts[0] + counts[1] + counts[2])) {
                    contested[w] |= 1L << bit;
                }
            }
        }
        return contested;
    }

    /**
     * The modal choice of a bloc: that of at least half of its members casting one.
     *
     * @param counts members that said yes, abstain, no
     * @return 0 yes, 1 abstain, 2 no; −1 when no choice has half of them or two have half each
     */
    public static int modalChoice(int[] counts) {
        int cast = counts[0] + counts[1] + counts[2];
        int found = -1;
        for (int choice = 0; choice < 3; choice++) {
            if (cast > 0 && 2 * counts[choice] >= cast) {
                if (found >= 0) {
                    return -1;
                }
                found = choice;
            }
        }
        return found;
    }

    private static int[] counts(long[][][] planes, int word, int bit) {
        int[] counts = new int[3];
        for (long[][] state : planes) {
            for (int choice = 0; choice < 3; choice++) {
                counts[choice] += (int) (state[choice][word] >>> bit & 1);
            }
        }
        return counts;
    }
}
