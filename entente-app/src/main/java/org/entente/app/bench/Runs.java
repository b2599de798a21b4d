package org.entente.app.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something run several times.
 *
 * @param result what the first run gave
 * @param first seconds of the first run
 * @param cpu processor seconds that the process took meanwhile, its compiler's and collector's included; NaN unknown
 * @param later seconds of the others
 */
record Runs<T>(T result, double first, double cpu, List<Double> later) {
    private static final double NANOSECONDS = 1e9;

    /** Runs it once and then so many times more. */
    static <T> Runs<T> of(int more, Supplier<T> work) {
        Runs<T> once = once(work);
        List<Double> later = new ArrayList<>();
        for (int run = 0; run < more; run++) {
            later.add(once(work).first());
        }
        return new Runs<>(once.result(), once.first(), once.cpu(), later);
    }

    /** Runs it once. */
    static <T> Runs<T> once(Supplier<T> work) {
        double cpu = cpuSeconds();
        long begin = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - begin) / NANOSECONDS;
        return new Runs<>(result, seconds, cpuSeconds() - cpu, List.of());
    }

    /** Seconds that something without a result took. */
    static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOSECONDS;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        && system.getProcessCpuTime() >= 0
                ? system.getProcessCpuTime() / NANOSECONDS
                : Double.NaN;
    }
}
