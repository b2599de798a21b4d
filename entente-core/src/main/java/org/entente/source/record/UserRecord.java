package org.entente.source.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.event.PairEvents;
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

/** Dated events of pairs from a file in the project's own form, in which its own record is kept too. */
public final class UserRecord implements DataSource {
    private static final FileRole ROLE =
            new FileRole("RECORD", true, "one row an event of two states, in the form of record.csv");
    private static final List<String> REQUIRED =
            List.of("type", "level", "from", "to", "state_a", "state_b", "wording", "source");
    private static final List<String> OPTIONAL =
            List.of("actor", "place", "stance", "name", "amount", "unit", "url", "confidence");
    private static final List<String> BUILT_IN = List.of("azerbaijan_serbia.csv");

    private final SourceCard card = SourceCards.of(UserRecord.class);

    @Override
    public SourceCard card() {
        return card;
    }

    @Override
    public Optional<FileForm> form() {
        return Optional.of(FileForm.of(UserRecord.class));
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
            RecordLines lines = RecordLines.read(table);
            SnapshotFile read = table.finish(ROLE);
            Snapshot snapshot = Snapshot.of(card, card.version(), List.of(read), context.importedAt(), lines.end());
            return SourceReading.ofEvents(lines.pairs(), snapshot, log.notices());
        } catch (IOException e) {
            throw ImportRule.unreadable(file, e);
        }
    }

    /**
     * The record that ships with the product.
     *
     * @throws IllegalStateException if it is not in the form that users' files have
     */
    public static List<PairEvents> builtIn() {
        return BUILT_IN.stream().flatMap(name -> builtIn(name).stream()).toList();
    }

    private static List<PairEvents> builtIn(String name) {
        try (InputStream in = UserRecord.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its table " + name);
            }
            try (UserTable table = UserTable.ofResource(name, in, REQUIRED, OPTIONAL)) {
                RecordLines lines = RecordLines.read(table);
                table.check();
                return lines.pairs();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InputRefused e) {
            throw new IllegalStateException(e.getMessage() + ": " + e.because(), e);
        }
    }
}
