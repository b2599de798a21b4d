package org.entente.stat;

import java.util.stream.IntStream;

/** Who took part, from bit planes {@code [state][0 yes, 1 abstain, 2 no, 3 absent][word]}. */
public final class Participation {
    private Participation() {}

    /** The states, ascending, with at least one yes, abstain or no on a roll call of the mask. */
    public static int[] voters(long[][][] planes, long[] mask) {
        return IntStream.range(0, planes.length)
                .filter(s -> any(planes[s], mask, 3))
                .toArray();
    }

    /** The states, ascending, with at least one yes, abstain, no or absence on a roll call of the mask. */
    public static int[] members(long[][][] planes, long[] mask) {
        return IntStream.range(0, planes.length)
                .filter(s -> any(planes[s], mask, 4))
                .toArray();
    }

    /** How often a state made each choice (yes, abstain, no, absent) on the roll calls of the mask. */
    public static int[] counts(long[][] statePlanes, long[] mask) {
        int[] counts = new int[4];
        for (int choice = 0; choice < 4; choice++) {
            for (int w = 0; w < mask.length; w++) {
                counts[choice] += Long.bitCount(statePlanes[choice][w] & mask[w]);
            }
        }
        return counts;
    }

    /** Number of roll calls of a mask. */
    public static int rollCalls(long[] mask) {
        int count = 0;
        for (long word : mask) {
            count += Long.bitCount(word);
        }
        return count;
    }

    private static boolean any(long[][] statePlanes, long[] mask, int choices) {
        for (int choice = 0; choice < choices; choice++) {
            for (int w = 0; w < mask.length; w++) {
                if ((statePlanes[choice][w] & mask[w]) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
