package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.source.SourceReading;

/**
 * The one writer of a store. Works on a copy that is renamed into place by {@link #commit()}: whatever happens before
 * that, however it happens, the store is what it was. Creates the store and its directory if absent.
 */
public final class StoreWriter implements AutoCloseable {
    private final Path file;
    private final StoreLock lock;
    private final WorkingCopy copy;
    private final DuckDBConnection connection;

    private StoreWriter(Path file, StoreLock lock, WorkingCopy copy, DuckDBConnection connection) {
        this.file = file;
        this.lock = lock;
        this.copy = copy;
        this.connection = connection;
    }

    /**
     * Waits for the right to write, copies the store and brings the copy to the current schema.
     *
     * @param wait how long another writer may take
     * @throws StoreLocked if another writer does not end in time
     * @throws StoreDamaged if the store there cannot be read
     * @throws StoreTooNew if a later program wrote it
     * @throws StoreNotWritable if its directory cannot be written or is full
     */
    public static StoreWriter open(Path file, Duration wait) {
        createDirectory(file);
        StoreLock lock = StoreLock.acquire(file, wait);
        WorkingCopy copy = new WorkingCopy(file);
        try {
            copy.create();
            return new StoreWriter(file, lock, copy, openCopy(file, copy));
        } catch (IOException e) {
            copy.close();
            lock.close();
            throw new StoreNotWritable(file, "the store " + file + " cannot be copied: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            copy.close();
            lock.close();
            throw e;
        }
    }

    private static void createDirectory(Path file) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            throw new StoreNotWritable(file, "the directory of " + file + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static DuckDBConnection openCopy(Path file, WorkingCopy copy) {
        boolean existing = Files.exists(copy.file());
        try {
            DuckDBConnection connection = DuckDb.writable(copy.file());
            try {
                if (existing) {
                    FileLength.check(connection, file);
                }
                int version = existing ? Schema.knownVersion(connection, file) : 0;
                connection.setAutoCommit(false);
                Schema.migrate(connection, version, Schema.CURRENT);
                return connection;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw existing ? Failures.reading(file, e) : Failures.writing(file, e);
        }
    }

    /** All snapshots of the store being written, in order of import. */
    public List<StoredSnapshot> snapshots() {
        return run(() -> SnapshotQuery.list(connection));
    }

    /**
     * Adds a record. Another snapshot of the same source is kept and superseded.
     *
     * @throws IllegalArgumentException if the store has a snapshot of this id
     */
    public void write(SourceReading reading) {
        String id = reading.snapshot().id();
        if (snapshots().stream().anyMatch(s -> s.id().equals(id))) {
            throw new IllegalArgumentException("the store has " + id);
        }
        run(() -> {
            new SnapshotWriter(connection).write(reading);
            return true;
        });
    }

    /** Notes that terms were accepted. */
    public void accept(Consent consent) {
        run(() -> {
            ConsentTable.add(connection, consent);
            return true;
        });
    }

    /**
     * Removes a snapshot and everything that came with it; what it had superseded is in use again.
     *
     * @return whether there was such a snapshot
     */
    public boolean forget(String id) {
        return run(() -> SnapshotEraser.forget(connection, id));
    }

    /** Makes what was written the store, all of it at once. Nothing can be written afterwards. */
    public void commit() {
        run(() -> {
            connection.commit();
            connection.setAutoCommit(true);
            Sql.run(connection, "CHECKPOINT");
            connection.close();
            return true;
        });
        try {
            copy.publish();
        } catch (IOException e) {
            throw new StoreNotWritable(file, "the store " + file + " could not be replaced: " + e.getMessage(), e);
        }
    }

    /** Ends writing; what was not committed is as if it had never been. */
    @Override
    public void close() {
        try {
            if (!connection.isClosed()) {
                connection.close();
            }
        } catch (SQLException e) {
            throw Failures.writing(file, e);
        } finally {
            copy.close();
            lock.close();
        }
    }

    private <T> T run(StoreReader.Query<T> query) {
        try {
            return query.run();
        } catch (SQLException e) {
            throw Failures.writing(file, e);
        }
    }
}
