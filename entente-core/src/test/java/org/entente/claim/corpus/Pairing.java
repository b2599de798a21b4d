package org.entente.claim.corpus;

import java.util.Arrays;

/** Pairs rows with columns one to one so that as many as can be are paired, and of such pairings the fittest. */
final class Pairing {
    private static final long ONE_PAIR = 1_000_000;
    private final int[][] fit;
    private final int columns;

    /**
     * @param fit how well a row and a column fit, at most 1,000; 0 where they may not be paired
     * @param columns how many columns there are, at most 20
     */
    Pairing(int[][] fit, int columns) {
        this.fit = fit;
        this.columns = columns;
    }

    /** For each row its column, or −1. */
    int[] best() {
        int states = 1 << columns;
        long[] value = new long[states];
        Arrays.fill(value, -1);
        value[0] = 0;
        int[][] choice = new int[fit.length][states];
        for (int row = 0; row < fit.length; row++) {
            value = step(row, value, choice[row]);
        }
        return trace(choice, richest(value));
    }

    private long[] step(int row, long[] before, int[] choice) {
        long[] after = before.clone();
        Arrays.fill(choice, -1);
        for (int used = 0; used < before.length; used++) {
            for (int column = 0; column < columns && before[used] >= 0; column++) {
                int with = used | 1 << column;
                long worth = before[used] + ONE_PAIR + fit[row][column];
                if (with != used && fit[row][column] > 0 && worth > after[with]) {
                    after[with] = worth;
                    choice[with] = column;
                }
            }
        }
        return after;
    }

    private static int richest(long[] value) {
        int best = 0;
        for (int used = 1; used < value.length; used++) {
            best = value[used] > value[best] ? used : best;
        }
        return best;
    }

    private static int[] trace(int[][] choice, int used) {
        int[] columnOf = new int[choice.length];
        int left = used;
        for (int row = choice.length - 1; row >= 0; row--) {
            columnOf[row] = choice[row][left];
            left = columnOf[row] < 0 ? left : left & ~(1 << columnOf[row]);
        }
        return columnOf;
    }
}
