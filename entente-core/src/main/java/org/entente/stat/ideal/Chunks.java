package org.entente.stat.ideal;

import java.util.stream.IntStream;

/**
 * Work on a range cut into fixed pieces that write to places of their own, so that the result does not depend on how many
 * threads there are.
 */
final class Chunks {
    private static final int PIECES = 64;

    private Chunks() {}

    /** Work on the places from one to before another. */
    interface Work {
        void on(int from, int to);
    }

    static void run(int size, Work work) {
        IntStream.range(0, PIECES).parallel().forEach(piece -> {
            int from = (int) ((long) size * piece / PIECES);
            int to = (int) ((long) size * (piece + 1) / PIECES);
            if (from < to) {
                work.on(from, to);
            }
        });
    }
}
