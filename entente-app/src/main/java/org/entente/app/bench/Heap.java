package org.entente.app.bench;

import java.util.List;

/**
 * How much of the heap is in use while something goes on, counted after a collection each time.
 *
 * @param id stable word
 * @param what what goes on
 * @param every after how many of them it was counted
 * @param bytes what was in use, in order
 */
public record Heap(String id, String what, int every, List<Long> bytes) {
    /** What one half of a run may have above the other without growing: it is let go in steps. */
    private static final double LEEWAY = 1.25;

    public Heap {
        bytes = List.copyOf(bytes);
    }

    /** Whether the second half has no more in use than the first, but for some leeway; of less than four counts never. */
    public boolean flat() {
        int half = bytes.size() / 2;
        return half >= 2
                && mean(bytes.subList(bytes.size() - half, bytes.size())) <= LEEWAY * mean(bytes.subList(0, half));
    }

    private static double mean(List<Long> bytes) {
        return bytes.stream().mapToLong(Long::longValue).average().orElse(Double.NaN);
    }

    /** What is in use now. */
    static long used() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
