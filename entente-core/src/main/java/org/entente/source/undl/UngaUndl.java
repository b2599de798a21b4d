package org.entente.source.undl;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.DataSource;
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
import org.entente.source.table.RecordBuilder;
import org.entente.source.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The General Assembly voting data of the UN Digital Library (record 4060887): every recorded vote on an adopted text.
 * One file, {@code YYYY_MM_DD_ga_voting.csv}; the headers of 2024, 2025 and 2026 are recognised.
 */
public final class UngaUndl implements DataSource {
    private static final SourceCard CARD = SourceCards.of(UngaUndl.class);
    private static final FileRole FILE = new FileRole("FILE", true, "the bulk file, such as 2025_03_31_ga_voting.csv");
    private static final Pattern DATED = Pattern.compile("(\\d{4})_(\\d{2})_(\\d{2})_ga_voting.*");

    @Override
    public SourceCard card() {
        return CARD;
    }

    @Override
    public boolean hasVotes() {
        return true;
    }

    @Override
    public List<FileRole> roles() {
        return List.of(FILE);
    }

    @Override
    public Optional<FileRole> recognise(Path file) {
        try (Table table = Table.open(file, new FindingLog(), Progress.NONE)) {
            UndlColumns.of(table.header(), table.name());
            return Optional.of(FILE);
        } catch (IOException | InputRefused e) {
            return Optional.empty();
        }
    }

    @Override
    public SourceReading read(List<Path> files, ImportContext context) throws InputRefused {
        FindingLog log = new FindingLog();
        Path path = ImportRule.only(files, this);
        try (Table table = Table.open(path, log, context.progress())) {
            UndlReader reader = new UndlReader(table, context.states());
            reader.read();
            ImportRule.check(table, log, reader.unknownStates());
            Tallies.compare(reader, table.name(), log);
            reader.record().dropEmpty(log, table.name());
            return reading(reader.record(), ImportRule.snapshotFile(table, FILE), context, log);
        } catch (IOException e) {
            throw ImportRule.unreadable(path, e);
        }
    }

    private SourceReading reading(RecordBuilder record, SnapshotFile file, ImportContext context, FindingLog log) {
        LocalDate end = record.end();
        Snapshot snapshot = Snapshot.of(CARD, version(file.name(), end), List.of(file), context.importedAt(), end);
        return SourceReading.ofVotes(record.build(id(), snapshot.origin()), snapshot, log.notices());
    }

    private static String version(String name, @Nullable LocalDate end) {
        Matcher dated = DATED.matcher(name);
        if (dated.matches()) {
            return dated.group(1) + "-" + dated.group(2) + "-" + dated.group(3);
        }
        return "to " + end;
    }
}
