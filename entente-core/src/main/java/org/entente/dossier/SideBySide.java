package org.entente.dossier;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Jobs of very different length on all processors: whoever is free takes the next of the list. */
final class SideBySide {
    private SideBySide() {}

    /** Runs all of them; what one waits for in another must stand before it or be computed by whoever asks first. */
    static void run(List<Runnable> jobs) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(worker -> takeAll(jobs, next));
    }

    private static void takeAll(List<Runnable> jobs, AtomicInteger next) {
        for (int job = next.getAndIncrement(); job < jobs.size(); job = next.getAndIncrement()) {
            jobs.get(job).run();
        }
    }
}
