package org.entente.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns an interrupt into a wish to stop: the process ends, with the interrupt's own exit code, only once what it has is
 * written and this is closed, or after two minutes.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "entente-interrupted");
    private volatile boolean wished;

    /** @param heeded whether an interrupt waits for what is being done; else it ends the process at once, as anywhere */
    Interruption(boolean heeded) {
        if (heeded) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
    }

    private void await() {
        wished = true;
        try {
            boolean done = written.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert done || wished;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody interrupted. */
    boolean wished() {
        return wished;
    }

    @Override
    public void close() {
        written.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and waits for this no longer.
            return;
        }
    }
}
