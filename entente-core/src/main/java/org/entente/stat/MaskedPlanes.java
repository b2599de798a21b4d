package org.entente.stat;

import java.util.Arrays;

/** The planes of some states within a slice: only the words that the mask touches, already masked. */
final class MaskedPlanes {
    private final int words;
    private final long[][] rows;

    /** {@code rows[s]} holds the words of choice 0, then of choice 1, … */
    private MaskedPlanes(int words, long[][] rows) {
        this.words = words;
        this.rows = rows;
    }

    static MaskedPlanes of(long[][][] planes, int[] states, long[] mask, AbsencePolicy policy) {
        int[] used = usedWords(mask);
        long[][] rows = new long[states.length][];
        for (int s = 0; s < states.length; s++) {
            rows[s] = gather(planes[states[s]], mask, used, policy);
        }
        return new MaskedPlanes(used.length, rows);
    }

    int words() {
        return words;
    }

    long[] row(int state) {
        return rows[state];
    }

    private static int[] usedWords(long[] mask) {
        int[] used = new int[mask.length];
        int count = 0;
        for (int w = 0; w < mask.length; w++) {
            if (mask[w] != 0) {
                used[count++] = w;
            }
        }
        return Arrays.copyOf(used, count);
    }

    private static long[] gather(long[][] planes, long[] mask, int[] used, AbsencePolicy policy) {
        int choices = policy.choices();
        long[] row = new long[choices * used.length];
        for (int choice = 0; choice < choices; choice++) {
            boolean withAbsent = choice == 1 && policy == AbsencePolicy.AS_ABSTAIN;
            for (int k = 0; k < used.length; k++) {
                int w = used[k];
                long bits = withAbsent ? planes[1][w] | planes[3][w] : planes[choice][w];
                row[choice * used.length + k] = bits & mask[w];
            }
        }
        return row;
    }
}
