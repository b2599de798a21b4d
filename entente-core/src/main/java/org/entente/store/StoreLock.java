package org.entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a store: a lock of the operating system on {@code FILE.lock}, which ends with the process however
 * it ends. The empty lock file stays; removing it would let two writers lock two files of one name.
 */
final class StoreLock implements AutoCloseable {
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    private static final long POLL_MILLIS = 50;

    private final Path lockFile;
    private final FileChannel channel;

    private StoreLock(Path lockFile, FileChannel channel) {
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @throws StoreLocked if it is not free in time
     * @throws StoreNotWritable if the lock file cannot be made
     */
    static StoreLock acquire(Path store, Duration wait) {
        Path lockFile = store.resolveSibling(store.getFileName() + ".lock");
        long deadline = System.nanoTime() + wait.toNanos();
        while (true) {
            // The system's lock does not keep two threads of one process apart.
            if (HELD_HERE.add(lockFile)) {
                StoreLock lock = tryLock(store, lockFile);
                if (lock != null) {
                    return lock;
                }
            }
            if (System.nanoTime() >= deadline) {
                throw new StoreLocked(
                        store, "another import writes to " + store + "; waited " + wait.toSeconds() + " s", null);
            }
            pause(store);
        }
    }

    private static @Nullable StoreLock tryLock(Path store, Path lockFile) {
        boolean locked = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            locked = lock != null;
            return locked ? new StoreLock(lockFile, channel) : null;
        } catch (IOException e) {
            throw new StoreNotWritable(store, "the store's directory cannot be written: " + e.getMessage(), e);
        } finally {
            if (!locked) {
                release(lockFile, channel);
            }
        }
    }

    private static void pause(Path store) {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreLocked(store, "interrupted while waiting for another import into " + store, e);
        }
    }

    private static void release(Path lockFile, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the lock file " + lockFile + " cannot be closed", e);
        } finally {
            HELD_HERE.remove(lockFile);
        }
    }

    @Override
    public void close() {
        release(lockFile, channel);
    }
}
