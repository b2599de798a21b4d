package org.entente.stat;

/** Properties of roll calls that follow from everybody's votes, as bit masks. Cost states × roll calls. */
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
     * The modal choices of a bloc as the planes of a state, so that it is compared with one like a state: the choice of
     * at least half of its members casting one. A roll call without such a choice, or with two of exactly half, is left
     * out; the absent plane is empty.
     *
     * @param members the members' indices in {@code planes}
     * @param seats for each member the roll calls on which it was one
     * @return {@code [0 yes, 1 abstain, 2 no, 3 absent][word]}
     */
    public static long[][] modal(long[][][] planes, int[] members, long[][] seats, long[] mask) {
        long[][] modal = new long[4][mask.length];
        for (int w = 0; w < mask.length; w++) {
            for (long left = mask[w]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int choice = modalChoice(planes, members, seats, w, bit);
                if (choice >= 0) {
                    modal[choice][w] |= 1L << bit;
                }
            }
        }
        return modal;
    }

    private static int modalChoice(long[][][] planes, int[] members, long[][] seats, int word, int bit) {
        int[] counts = new int[3];
        for (int m = 0; m < members.length; m++) {
            for (int choice = 0; choice < 3; choice++) {
                counts[choice] += (int) ((planes[members[m]][choice][word] & seats[m][word]) >>> bit & 1);
            }
        }
        return modalChoice(counts);
    }

    /** The choice of at least half of those counted (yes, abstain, no); −1 when there is none or two have half each. */
    static int modalChoice(int[] counts) {
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
