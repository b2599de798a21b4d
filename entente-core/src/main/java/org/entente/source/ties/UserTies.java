package org.entente.source.ties;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.source.DataSource;
import org.entente.source.FileForm;
import org.entente.source.FileRole;
import org.entente.source.FindingLog;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.Snapshot;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceCard;
import org.entente.source.SourceCards;
import org.entente.source.SourceReading;
import org.entente.source.table.ImportRule;
import org.entente.source.table.Table;
import org.entente.source.table.UserTable;
import org.entente.tie.TieTable;

/** Ties between two states from a file in the project's own form. One file holds all: another takes its place. */
public final class UserTies implements DataSource {
    private static final FileRole ROLE =
            new FileRole("TIES", true, "one row a tie of two states, in the form of ties.csv");
    private static final List<String> REQUIRED =
            List.of("state_a", "state_b", "directed", "layer", "from", "to", "source");
    private static final List<String> OPTIONAL = List.of("value", "unit", "url");

    private final SourceCard card = SourceCards.of(UserTies.class);

    @Override
    public SourceCard card() {
        return card;
    }

    @Override
    public Optional<FileForm> form() {
        return Optional.of(FileForm.of(UserTies.class));
    }

    @Override
    public List<FileRole> roles() {
        return List.of(ROLE);
    }

    @Override
    public Optional<FileRole> recognise(Path file) {
        try (Table table = Table.openAny(file, new FindingLog(), Progress.NONE)) {
            boolean own = table.header().has(REQUIRED.toArray(String[]::new));
            return own ? Optional.of(ROLE) : Optional.empty();
        } catch (IOException | InputRefused e) {
            return Optional.empty();
        }
    }

    @Override
    public SourceReading read(List<Path> files, ImportContext context) throws InputRefused {
        Path file = ImportRule.only(files, this);
        FindingLog log = new FindingLog();
        try (UserTable table = UserTable.open(file, context, log, REQUIRED, OPTIONAL)) {
            TieLines lines = new TieLines(table);
            while (table.next()) {
                lines.read();
            }
            SnapshotFile read = table.finish(ROLE);
            List<TieTable> tables = lines.tables();
            Snapshot snapshot = Snapshot.of(card, card.version(), List.of(read), context.importedAt(), end(tables));
            return SourceReading.ofTies(tables, snapshot, log.notices());
        } catch (IOException e) {
            throw ImportRule.unreadable(file, e);
        }
    }

    private static @org.jspecify.annotations.Nullable LocalDate end(List<TieTable> tables) {
        int last =
                tables.stream().mapToInt(table -> table.coverage().to()).max().orElse(0);
        return last == 0 ? null : LocalDate.of(last, 12, 31);
    }
}
