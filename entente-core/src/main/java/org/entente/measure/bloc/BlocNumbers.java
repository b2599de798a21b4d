package org.entente.measure.bloc;

import org.entente.stat.bloc.Partition;

/** Which communities of a partition are blocs. */
public final class BlocNumbers {
    /** Two states that go together are a pair. */
    private static final int LEAST_STATES = 3;

    private BlocNumbers() {}

    /** Per node, the number of its bloc from 0, or −1 where its community is too small to be one. */
    public static int[] of(Partition partition) {
        int[] numbers = new int[partition.communities()];
        int count = 0;
        for (int community = 0; community < numbers.length; community++) {
            numbers[community] = partition.size(community) >= LEAST_STATES ? count++ : -1;
        }
        int[] blocs = partition.labels();
        for (int node = 0; node < blocs.length; node++) {
            blocs[node] = numbers[blocs[node]];
        }
        return blocs;
    }
}
