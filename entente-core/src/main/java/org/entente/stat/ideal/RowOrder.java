package org.entente.stat.ideal;

/** The observations in the order of rows: item and choice of each, so that a pass over rows reads memory in order. */
final class RowOrder {
    final int[] start;
    final int[] item;
    final byte[] choice;

    RowOrder(OrdinalVotes votes) {
        int[] itemOf = votes.itemOf();
        int[] order = votes.observationOf();
        start = votes.rowStart();
        item = new int[order.length];
        choice = new byte[order.length];
        for (int k = 0; k < order.length; k++) {
            item[k] = itemOf[order[k]];
            choice[k] = votes.choiceOf()[order[k]];
        }
    }
}
