package org.entente.source.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.source.DataSource;
import org.entente.source.FileRole;
import org.entente.source.FindingLog;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RowAccount;
import org.entente.source.Snapshot;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceCard;
import org.entente.source.SourceCards;
import org.entente.source.SourceReading;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.TieTable;

/**
 * A source of ties read from tables. Files are told apart by their headers, whatever their order; delimiters may be
 * commas, semicolons or tabs. A source says which files it reads and, if it must, what its layers cover.
 */
public abstract class TieSource implements DataSource {
    private final SourceCard card;
    private final List<TieFile> files;

    /**
     * A source whose card lies beside its class.
     *
     * @param files the kinds of file it reads, in the order of usage; no two may recognise one header
     */
    protected TieSource(TieFile... files) {
        this.card = SourceCards.of(getClass());
        this.files = List.of(files);
    }

    /**
     * What a layer covers.
     *
     * @param layer one of its layers
     * @param seen first and last year of the rows read
     */
    protected Coverage coverage(Layer layer, Coverage seen) {
        return seen;
    }

    /** The publisher's version of what was read; the card's unless the files tell more. */
    protected String version(List<SnapshotFile> read) {
        return card.version();
    }

    @Override
    public final SourceCard card() {
        return card;
    }

    @Override
    public final List<FileRole> roles() {
        return files.stream().map(TieFile::role).toList();
    }

    @Override
    public final Optional<FileRole> recognise(Path file) {
        try (Table table = Table.openAny(file, new FindingLog(), Progress.NONE)) {
            return files.stream()
                    .filter(kind -> kind.recognises(table.header()))
                    .map(TieFile::role)
                    .findFirst();
        } catch (IOException | InputRefused e) {
            return Optional.empty();
        }
    }

    @Override
    public final SourceReading read(List<Path> paths, ImportContext context) throws InputRefused {
        if (paths.isEmpty()) {
            throw ImportRule.wrongNumber(paths, this);
        }
        FindingLog log = new FindingLog();
        TieLayers layers = new TieLayers();
        List<SnapshotFile> read = new ArrayList<>();
        for (Map.Entry<TieFile, List<Path>> kind : inOrder(paths).entrySet()) {
            for (Path path : kind.getValue()) {
                read.add(read(kind.getKey(), path, context, log, layers));
            }
        }
        List<TieTable> tables = layers.build(log, this::coverage);
        List<SnapshotFile> accounted = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            accounted.add(without(read.get(i), layers.repeated(i)));
        }
        Snapshot snapshot = Snapshot.of(card, version(accounted), accounted, context.importedAt(), end(tables));
        return SourceReading.ofTies(tables, snapshot, log.notices());
    }

    private Map<TieFile, List<Path>> inOrder(List<Path> paths) throws InputRefused {
        Map<TieFile, List<Path>> found = new LinkedHashMap<>();
        for (Path path : paths) {
            TieFile kind = kind(path);
            List<Path> same = found.computeIfAbsent(kind, key -> new ArrayList<>());
            same.add(path);
            if (same.size() > 1 && !kind.several()) {
                throw InputRefused.file(
                        String.valueOf(path.getFileName()),
                        "is a second file of its kind",
                        "same_kind",
                        "it holds the same columns as " + same.get(0).getFileName(),
                        "Name each kind of file once.");
            }
        }
        Map<TieFile, List<Path>> ordered = new LinkedHashMap<>();
        for (TieFile kind : files) {
            List<Path> same = found.get(kind);
            if (same != null) {
                ordered.put(kind, same);
            } else if (kind.role().required()) {
                throw ImportRule.wrongNumber(paths, this);
            }
        }
        return ordered;
    }

    private TieFile kind(Path path) throws InputRefused {
        try (Table table = Table.openAny(path, new FindingLog(), Progress.NONE)) {
            for (TieFile kind : files) {
                if (kind.recognises(table.header())) {
                    return kind;
                }
            }
            throw table.header().unknown(table.name(), card.title(), files);
        } catch (IOException e) {
            throw ImportRule.unreadable(path, e);
        }
    }

    private static SnapshotFile read(TieFile kind, Path path, ImportContext context, FindingLog log, TieLayers layers)
            throws InputRefused {
        try (Table table = Table.openAny(path, log, context.progress())) {
            layers.begin(table.name());
            TieRows rows = new TieRows(table, context, log, layers);
            kind.read(rows);
            RowAccount account = rows.close();
            ImportRule.checkTies(table, log);
            SnapshotFile file = ImportRule.snapshotFile(table, kind.role());
            return new SnapshotFile(file.role(), file.name(), file.sha256(), file.bytes(), file.rows(), account);
        } catch (IOException e) {
            throw ImportRule.unreadable(path, e);
        }
    }

    /** Rows taken out as repetitions are no longer kept; of several ties of a row one such suffices. */
    private static SnapshotFile without(SnapshotFile file, int repeated) {
        RowAccount before = file.account();
        RowAccount after = new RowAccount(
                before.kept() - repeated,
                Math.min(before.mapped(), before.kept() - repeated),
                before.unmapped(),
                before.malformed(),
                before.leftOut() + repeated);
        return new SnapshotFile(file.role(), file.name(), file.sha256(), file.bytes(), file.rows(), after);
    }

    private static @org.jspecify.annotations.Nullable LocalDate end(List<TieTable> tables) {
        int last =
                tables.stream().mapToInt(table -> table.coverage().to()).max().orElse(0);
        return last == 0 ? null : LocalDate.of(last, 12, 31);
    }
}
