package org.entente.stat.ideal;

/**
 * Votes in the order in which a sweep reads them: by item, within it by choice, so that each loop over votes is of one
 * kind; and the items cut into blocks of about equally many votes, which threads share. The blocks do not depend on the
 * number of threads.
 */
final class VoteLayout {
    /** Enough for a few threads, few enough that adding up their sums costs little. */
    static final int BLOCKS = 16;

    /** Row of each vote. */
    final int[] row;

    /** First vote of each item's choices: entry 3·item + choice; one more at the end. */
    final int[] start;

    /** First item of each block; one more at the end. */
    final int[] block;

    /** Votes of the item that has most. */
    final int longest;

    VoteLayout(OrdinalVotes votes) {
        int items = votes.items();
        row = new int[votes.observations()];
        start = new int[OrdinalVotes.CHOICES * items + 1];
        int at = 0;
        int most = 0;
        for (int item = 0; item < items; item++) {
            int first = at;
            for (int choice = 0; choice < OrdinalVotes.CHOICES; choice++) {
                start[OrdinalVotes.CHOICES * item + choice] = at;
                at = copy(votes, item, choice, at);
            }
            most = Math.max(most, at - first);
        }
        start[start.length - 1] = at;
        longest = most;
        block = blocks(items);
    }

    private int copy(OrdinalVotes votes, int item, int choice, int from) {
        int at = from;
        for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
            if (votes.choiceOf()[k] == choice) {
                row[at++] = votes.rowOf()[k];
            }
        }
        return at;
    }

    private int[] blocks(int items) {
        int[] cuts = new int[BLOCKS + 1];
        int item = 0;
        for (int cut = 1; cut <= BLOCKS; cut++) {
            long until = (long) row.length * cut / BLOCKS;
            while (item < items && (cut == BLOCKS || start[OrdinalVotes.CHOICES * (item + 1)] <= until)) {
                item++;
            }
            cuts[cut] = item;
        }
        return cuts;
    }
}
