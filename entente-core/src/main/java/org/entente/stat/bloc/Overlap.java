package org.entente.stat.bloc;

/**
 * The states that two steps have in common, counted by both their blocs.
 *
 * @param shared {@code [bloc before][bloc after]}
 * @param before states of each bloc before that are in the network after
 * @param after states of each bloc after that were in the network before
 */
record Overlap(int[][] shared, int[] before, int[] after) {
    static Overlap of(BlocStep before, BlocStep after) {
        int[][] shared = new int[before.count()][after.count()];
        int[] ofBefore = new int[before.count()];
        int[] ofAfter = new int[after.count()];
        for (int state : before.states()) {
            if (after.holds(state)) {
                int from = before.blocOf(state);
                int to = after.blocOf(state);
                if (from >= 0) {
                    ofBefore[from]++;
                }
                if (to >= 0) {
                    ofAfter[to]++;
                }
                if (from >= 0 && to >= 0) {
                    shared[from][to]++;
                }
            }
        }
        return new Overlap(shared, ofBefore, ofAfter);
    }

    /** Per bloc after, the states that a bloc before has with it; 0 where Jaccard's index is less than asked. */
    double[] kept(int bloc, double least) {
        double[] kept = new double[after.length];
        for (int to = 0; to < after.length; to++) {
            int both = shared[bloc][to];
            int either = before[bloc] + after[to] - both;
            kept[to] = both > 0 && both >= least * either ? both : 0;
        }
        return kept;
    }

    /** The bloc after that has more than half of a bloc before, or −1. */
    int goingInto(int bloc) {
        for (int to = 0; to < after.length; to++) {
            if (2 * shared[bloc][to] > before[bloc]) {
                return to;
            }
        }
        return -1;
    }

    /** The bloc before from which more than half of a bloc after come, or −1. */
    int comingFrom(int bloc) {
        for (int from = 0; from < before.length; from++) {
            if (2 * shared[from][bloc] > after[bloc]) {
                return from;
            }
        }
        return -1;
    }
}
