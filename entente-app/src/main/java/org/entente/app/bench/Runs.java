package org.entente.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something run several times.
 *
 * @param result what the first run gave
 * @param first seconds of the first run
 * @param later seconds of the others
 */
record Runs<T>(T result, double first, List<Double> later) {
    private static final double NANOSECONDS = 1e9;

    /** Runs it once and then so many times more. */
    static <T> Runs<T> of(int more, Supplier<T> work) {
        Runs<T> once = once(work);
        List<Double> later = new ArrayList<>();
        for (int run = 0; run < more; run++) {
            later.add(once(work).first());
        }
        return new Runs<>(once.result(), once.first(), later);
    }

    /** Runs it once. */
    static <T> Runs<T> once(Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        return new Runs<>(result, (System.nanoTime() - begin) / NANOSECONDS, List.of());
    }

    /** Seconds that something without a result took. */
    static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOSECONDS;
    }
}
