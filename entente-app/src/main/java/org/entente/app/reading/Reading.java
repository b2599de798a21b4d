package org.entente.app.reading;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.app.cli.CommandFailed;

/** Taking a text apart, on a thread that is given up when it takes too long. */
final class Reading {
    private Reading() {}

    /** What the work gives, or a refusal once the time is over. */
    static <T> T within(ReadingLimits limits, String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "entente-reading", 16L << 20);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw Refusal.input(
                    "too_slow",
                    name + " takes longer than " + limits.time().toSeconds() + " s to read",
                    "Give its text as plain text.");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.input("interrupted", "reading " + name + " was interrupted", "Ask again.");
        } catch (ExecutionException e) {
            throw thrown(name, e.getCause() == null ? e : e.getCause());
        }
    }

    /** Documents made to break a reader end in refusals: they are somebody else's fault. */
    private static CommandFailed thrown(String name, Throwable cause) {
        if (cause instanceof CommandFailed refused) {
            return refused;
        } else if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return Refusal.input(
                    "too_deep", name + " is nested too deeply or too large to be read", "Give its text as plain text.");
        } else if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException("reading " + name + " failed", cause);
    }

    /** Ends work that nobody waits for any more. */
    static void stopIfTooLate() {
        if (Thread.currentThread().isInterrupted()) {
            throw Refusal.input("too_slow", "reading was given up", "Give the text as plain text.");
        }
    }
}
