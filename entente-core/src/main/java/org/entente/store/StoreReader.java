package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.entente.event.PairEvents;
import org.entente.notice.Notice;
import org.entente.source.SourceRecord;
import org.entente.speech.SpeechText;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;

/**
 * The store as it was when opened. Writes nothing, needs no write permission, blocks nobody and is blocked by nobody; an
 * import that ends later is seen by the next reader. Not for several threads at once.
 */
public final class StoreReader implements AutoCloseable {
    private final Path file;
    private final FileStamp stamp;
    private final DuckDBConnection connection;

    private StoreReader(Path file, FileStamp stamp, DuckDBConnection connection) {
        this.file = file;
        this.stamp = stamp;
        this.connection = connection;
    }

    /**
     * Opens an existing store. A store of an earlier schema is brought up to date in memory; the file stays as it is.
     *
     * @throws StoreMissing if the file does not exist
     * @throws StoreDamaged if it is no store or cannot be read
     * @throws StoreTooNew if a later program wrote it
     * @throws StoreLocked if another program writes to the file in place
     */
    public static StoreReader open(Path file) {
        FileStamp stamp = FileStamp.of(file).orElseThrow(() -> new StoreMissing(file, "the caller"));
        if (!Files.isReadable(file)) {
            throw StoreDamaged.unreadable(file);
        }
        try {
            return new StoreReader(file, stamp, ReadConnection.open(file));
        } catch (SQLException e) {
            throw Failures.reading(file, e);
        }
    }

    public Path file() {
        return file;
    }

    /** Whether the file is another one now: an import ended since this reader was opened. Costs one file look-up. */
    public boolean changed() {
        return !FileStamp.of(file).equals(Optional.of(stamp));
    }

    /** All snapshots, in order of import. */
    public List<StoredSnapshot> snapshots() {
        return read(() -> SnapshotQuery.list(connection));
    }

    /** The snapshot in use for a source. */
    public Optional<StoredSnapshot> current(String source) {
        return snapshots().stream()
                .filter(s -> s.source().equals(source) && s.inUse())
                .findFirst();
    }

    /** The snapshot with an id. */
    public Optional<StoredSnapshot> find(String id) {
        return snapshots().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The record in use for a source, as imported; about half a second for 1.2 million votes. */
    public Optional<SourceRecord> findRecord(String source) {
        return current(source).map(this::record);
    }

    /** The record of a snapshot of this store, as imported. */
    public SourceRecord record(StoredSnapshot snapshot) {
        return read(() -> new RecordQuery(connection, snapshot.number()).read(snapshot.source()));
    }

    /** The layers of the snapshots in use, with their origins. */
    public List<StoredLayer> layers() {
        return read(() -> TieQuery.layers(connection, snapshots()));
    }

    /** The rows of a layer that a filter accepts. */
    public TieTable ties(StoredLayer layer, TieFilter filter) {
        return read(() -> TieQuery.read(connection, layer, filter));
    }

    /** Rows of ties that a snapshot holds of a layer. */
    long countTies(StoredLayer layer) {
        return read(() -> Sql.number(
                connection,
                "SELECT count(*) FROM tie WHERE snapshot = ? AND layer = ?",
                layer.snapshot(),
                layer.layer().id()));
    }

    /** Rows of ties that a snapshot holds. */
    long countTies(StoredSnapshot snapshot) {
        return read(() -> Sql.number(connection, "SELECT count(*) FROM tie WHERE snapshot = ?", snapshot.number()));
    }

    /** Which terms were accepted, in order of time. */
    public List<Consent> consents() {
        return read(() -> ConsentTable.list(connection));
    }

    /** The terms of a source with this hash, if they were accepted. */
    public Optional<Consent> consent(String source, String termsSha256) {
        return consents().stream()
                .filter(c -> c.source().equals(source) && c.termsSha256().equals(termsSha256))
                .findFirst();
    }

    /** The dated events of the snapshots in use, pair by pair. */
    public List<PairEvents> events() {
        return read(() -> {
            List<PairEvents> events = new ArrayList<>();
            for (StoredSnapshot snapshot : SnapshotQuery.list(connection)) {
                if (snapshot.inUse() && snapshot.events() > 0) {
                    events.addAll(EventQuery.read(connection, snapshot.number()));
                }
            }
            return List.copyOf(events);
        });
    }

    /** Rows of dated events that a snapshot holds, those that call a type complete among them. */
    long countEvents(StoredSnapshot snapshot) {
        return read(() -> Sql.number(
                        connection, "SELECT count(*) FROM dated_event WHERE snapshot = ?", snapshot.number())
                + Sql.number(connection, "SELECT count(*) FROM dated_complete WHERE snapshot = ?", snapshot.number()));
    }

    /** The texts of speeches in use; none where no archive was imported, or by a program that kept no texts. */
    public Optional<StoredTexts> texts() {
        return snapshots().stream()
                .filter(snapshot -> snapshot.inUse() && snapshot.texts() > 0)
                .findFirst()
                .map(StoredTexts::of);
    }

    /**
     * The texts of a state, oldest first.
     *
     * @param ccode whose; 0 for those of all states
     */
    public List<SpeechText> texts(StoredTexts held, int ccode) {
        return read(() -> TextQuery.list(connection, held.snapshot(), ccode));
    }

    /** Texts of speeches that a snapshot holds. */
    long countTexts(StoredSnapshot snapshot) {
        return read(
                () -> Sql.number(connection, "SELECT count(*) FROM speech_text WHERE snapshot = ?", snapshot.number()));
    }

    /** The notices that the import of a snapshot raised. */
    public List<Notice> notices(StoredSnapshot snapshot) {
        return read(() -> SnapshotQuery.notices(connection, snapshot.number()));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.reading(file, e);
        }
    }

    /** A query of this package on the open store. */
    <T> T read(Query<T> query) {
        try {
            return query.run();
        } catch (SQLException e) {
            throw Failures.reading(file, e);
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    /** Something that asks DuckDB. */
    interface Query<T> {
        T run() throws SQLException;
    }
}
