package org.entente.stat.residual;

import org.entente.stat.PairIndex;

/** The roll calls of one fold as bit planes, each as often as its weight says. */
final class FoldPlanes {
    private static final int CHOICES = 3;

    private final int rollCalls;
    private final int words;
    /** {@code [state][choice · words + word]}. */
    private final long[][] planes;

    private FoldPlanes(int states, int rollCalls) {
        this.rollCalls = rollCalls;
        this.words = (rollCalls + 63) >>> 6;
        this.planes = new long[states][CHOICES * words];
    }

    static FoldPlanes of(WindowVotes votes, int[] weights, int fold) {
        int copies = 0;
        for (int r = 0; r < weights.length; r++) {
            copies += votes.fold(r) == fold ? weights[r] : 0;
        }
        FoldPlanes planes = new FoldPlanes(votes.states(), copies);
        int place = 0;
        for (int r = 0; r < weights.length; r++) {
            for (int copy = 0; copy < weights[r] && votes.fold(r) == fold; copy++) {
                planes.set(place++, votes.choices()[r]);
            }
        }
        return planes;
    }

    private void set(int place, byte[] choices) {
        int word = place >>> 6;
        long bit = 1L << place;
        for (int state = 0; state < choices.length; state++) {
            if (choices[state] >= 0) {
                planes[state][choices[state] * words + word] |= bit;
            }
        }
    }

    /** Roll calls, copies included. */
    int rollCalls() {
        return rollCalls;
    }

    /** {@code [3·first's choice + second's][pair]}. */
    int[][] cells() {
        int[][] cells = new int[CHOICES * CHOICES][PairIndex.count(planes.length)];
        for (int i = 0; i < planes.length; i++) {
            int start = PairIndex.rowStart(i, planes.length) - i - 1;
            for (int one = 0; one < CHOICES; one++) {
                for (int word = 0; word < words; word++) {
                    count(cells, CHOICES * one, planes[i][one * words + word], i, start, word);
                }
            }
        }
        return cells;
    }

    private void count(int[][] cells, int from, long mine, int i, int start, int word) {
        int[] yes = cells[from];
        int[] abstain = cells[from + 1];
        int[] no = cells[from + 2];
        for (int j = i + 1; j < planes.length && mine != 0; j++) {
            long[] other = planes[j];
            yes[start + j] += Long.bitCount(mine & other[word]);
            abstain[start + j] += Long.bitCount(mine & other[words + word]);
            no[start + j] += Long.bitCount(mine & other[2 * words + word]);
        }
    }
}
