package org.entente.dossier;

import org.entente.vote.Choice;

/**
 * How often the pair made each of sixteen combinations of choices: yes, abstained, no, did not vote, the first state's
 * by row.
 */
final class JointCounts {
    static final Choice[] CHOICES = {Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT};
    static final int CAST = 3;

    private final int[][] counts;

    /**
     * @param counts four rows of four
     */
    JointCounts(int[][] counts) {
        this.counts = new int[CHOICES.length][];
        for (int u = 0; u < CHOICES.length; u++) {
            this.counts[u] = counts[u].clone();
        }
    }

    int of(int u, int v) {
        return counts[u][v];
    }

    /** Roll calls with this distance between two votes cast: 0 the same, 1 a step, 2 opposite. */
    int apart(int distance) {
        int sum = 0;
        for (int u = 0; u < CAST; u++) {
            for (int v = 0; v < CAST; v++) {
                sum += Math.abs(u - v) == distance ? counts[u][v] : 0;
            }
        }
        return sum;
    }

    /** Roll calls on which both cast a vote. */
    int joint() {
        return apart(0) + apart(1) + apart(2);
    }

    /** Roll calls on which one or both did not vote. */
    int absent() {
        return all() - joint();
    }

    /** Roll calls on which both were members. */
    int all() {
        int sum = 0;
        for (int[] row : counts) {
            for (int count : row) {
                sum += count;
            }
        }
        return sum;
    }

    /** The largest count. */
    int most() {
        int most = 1;
        for (int[] row : counts) {
            for (int count : row) {
                most = Math.max(most, count);
            }
        }
        return most;
    }

    /** How often a state made a choice: the first by row, the second by column. */
    int choice(boolean first, int choice) {
        int sum = 0;
        for (int other = 0; other < CHOICES.length; other++) {
            sum += first ? counts[choice][other] : counts[other][choice];
        }
        return sum;
    }

    /** Votes that a state cast. */
    int cast(boolean first) {
        return choice(first, 0) + choice(first, 1) + choice(first, 2);
    }

    /** The choice that a state cast most often. */
    int commonest(boolean first) {
        int commonest = 0;
        for (int choice = 1; choice < CAST; choice++) {
            commonest = choice(first, choice) > choice(first, commonest) ? choice : commonest;
        }
        return commonest;
    }

    /** Whether a state hardly departs from its commonest choice: on under 5 % of its votes. */
    boolean hardlyVaries(boolean first) {
        int cast = cast(first);
        return cast > 0 && (cast - choice(first, commonest(first))) * 20 < cast;
    }
}
