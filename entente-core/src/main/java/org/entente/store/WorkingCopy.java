package org.entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The copy on which a writer works: {@code FILE.new} in the store's directory. Only the holder of the lock touches it, so
 * whatever is found there was left by a writer that died and is removed.
 */
final class WorkingCopy implements AutoCloseable {
    private final Path store;
    private final Path copy;
    private final Thread onExit;
    private boolean abandoned;

    WorkingCopy(Path store) {
        this.store = store;
        this.copy = store.resolveSibling(store.getFileName() + ".new");
        this.onExit = new Thread(this::abandon, "entente-store-abandon");
    }

    Path file() {
        return copy;
    }

    /** Starts afresh from the store, or from nothing. */
    synchronized void create() throws IOException {
        Runtime.getRuntime().addShutdownHook(onExit);
        remove();
        if (Files.exists(store)) {
            Files.copy(store, copy);
        }
    }

    /** Puts the copy in the store's place: on disk first, then by one rename. Does nothing once abandoned. */
    synchronized void publish() throws IOException {
        if (abandoned) {
            throw new IOException("the import was interrupted");
        }
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(copy, store, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(parent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Removes the copy for good. */
    @Override
    public void close() {
        abandon();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The process is ending; the hook does what it is there for.
            return;
        }
    }

    private synchronized void abandon() {
        abandoned = true;
        try {
            remove();
        } catch (IOException e) {
            // The next writer removes it; the store itself is untouched.
            return;
        }
    }

    private void remove() throws IOException {
        for (String suffix : List.of("", ".wal")) {
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + suffix));
        }
    }

    private Path parent() {
        Path parent = store.toAbsolutePath().getParent();
        return parent == null ? store.toAbsolutePath() : parent;
    }
}
