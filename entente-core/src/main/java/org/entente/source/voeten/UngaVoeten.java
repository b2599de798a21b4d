package org.entente.source.voeten;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * The United Nations General Assembly Voting Data of Voeten, Strezhnev and Bailey: roll calls with amendments,
 * paragraphs and rejected drafts. Reads the single file {@code UNVotes.csv} of the Dataverse or a pair of votes and roll
 * calls, and with either the authors' list of roll calls that recur. Files are told apart by their headers.
 */
public final class UngaVoeten implements DataSource {
    private static final SourceCard CARD = SourceCards.of(UngaVoeten.class);

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
        return List.of(VoetenFile.VOTES.role(), VoetenFile.ROLLCALLS.role(), VoetenFile.MATCHES.role());
    }

    @Override
    public Optional<FileRole> recognise(Path file) {
        try (Table table = Table.open(file, new FindingLog(), Progress.NONE)) {
            return Optional.of(VoetenFile.of(table.header(), table.name()).role());
        } catch (IOException | InputRefused e) {
            return Optional.empty();
        }
    }

    @Override
    public SourceReading read(List<Path> files, ImportContext context) throws InputRefused {
        if (files.isEmpty() || files.size() > roles().size()) {
            throw ImportRule.wrongNumber(files, this);
        }
        FindingLog log = new FindingLog();
        Map<VoetenFile, Path> kinds = kinds(files);
        VoetenReader reader = new VoetenReader(context.states());
        List<SnapshotFile> read = new ArrayList<>();
        for (VoetenFile kind : List.of(VoetenFile.ROLLCALLS, VoetenFile.VOTES, VoetenFile.SINGLE, VoetenFile.MATCHES)) {
            Path path = kinds.get(kind);
            if (path != null) {
                read.add(read(kind, path, reader, context, log));
            }
        }
        read.sort(Comparator.comparing(file -> position(file.role())));
        return reading(reader, read, context, log);
    }

    private Map<VoetenFile, Path> kinds(List<Path> files) throws InputRefused {
        Map<VoetenFile, Path> kinds = new EnumMap<>(VoetenFile.class);
        for (Path path : files) {
            try (Table table = Table.open(path, new FindingLog(), Progress.NONE)) {
                Path other = kinds.put(VoetenFile.of(table.header(), table.name()), path);
                if (other != null) {
                    throw InputRefused.file(
                            table.name(),
                            "is a second file of its kind",
                            "same_kind",
                            "it holds the same columns as " + other.getFileName(),
                            usage());
                }
            } catch (IOException e) {
                throw ImportRule.unreadable(path, e);
            }
        }
        refuseUnlessComplete(kinds);
        return kinds;
    }

    private void refuseUnlessComplete(Map<VoetenFile, Path> kinds) throws InputRefused {
        boolean single = kinds.containsKey(VoetenFile.SINGLE);
        boolean votes = kinds.containsKey(VoetenFile.VOTES);
        boolean rollCalls = kinds.containsKey(VoetenFile.ROLLCALLS);
        if (single && (votes || rollCalls)) {
            throw incomplete("were mixed", "UNVotes.csv describes its roll calls itself; a split pair came with it");
        }
        if (!single && !votes) {
            throw incomplete("lacks its votes", "no file holds rcid, ccode and vote");
        }
        if (votes && !rollCalls) {
            throw incomplete("lacks its roll calls", "the votes carry neither session nor date");
        }
    }

    private InputRefused incomplete(String headline, String reason) {
        return InputRefused.file(id(), headline, "incomplete", reason, usage());
    }

    private static String usage() {
        return "Name UNVotes.csv, or VOTES and ROLLCALLS; MATCHES may follow.";
    }

    private SnapshotFile read(VoetenFile kind, Path path, VoetenReader reader, ImportContext context, FindingLog log)
            throws InputRefused {
        try (Table table = Table.open(path, log, context.progress())) {
            long unknownBefore = reader.unknownStates();
            switch (kind) {
                case SINGLE -> reader.readVotes(table, true);
                case VOTES -> reader.readVotes(table, false);
                case ROLLCALLS -> reader.readRollCalls(table);
                case MATCHES -> reader.readMatches(table);
            }
            ImportRule.check(table, log, reader.unknownStates() - unknownBefore);
            return ImportRule.snapshotFile(table, kind.role());
        } catch (IOException e) {
            throw ImportRule.unreadable(path, e);
        }
    }

    private int position(String role) {
        return roles().stream().map(FileRole::word).toList().indexOf(role);
    }

    private SourceReading reading(
            VoetenReader reader, List<SnapshotFile> files, ImportContext context, FindingLog log) {
        RecordBuilder record = reader.record();
        record.dropEmpty(log, files.get(0).name());
        LocalDate end = record.end();
        Snapshot snapshot = Snapshot.of(CARD, "to " + end, files, context.importedAt(), end);
        return SourceReading.ofVotes(record.build(id(), snapshot.origin()), snapshot, log.notices());
    }
}
