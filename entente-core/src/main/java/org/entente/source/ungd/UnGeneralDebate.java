package org.entente.source.ungd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.source.DataSource;
import org.entente.source.Digests;
import org.entente.source.FileRole;
import org.entente.source.FindingLog;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Snapshot;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceCard;
import org.entente.source.SourceCards;
import org.entente.source.SourceReading;
import org.entente.source.table.ImportRule;
import org.entente.tie.TieTable;
import org.jspecify.annotations.Nullable;

/**
 * The United Nations General Debate Corpus of Jankin, Baturo and Dasandi: the archive of speeches as published, which is
 * counted, its texts for the user's own store, and with it the list of speakers.
 */
public final class UnGeneralDebate implements DataSource {
    static final FileRole SPEECHES =
            new FileRole("SPEECHES", true, "the archive of texts, such as UNGDC_1946-2023.tgz");
    static final FileRole SPEAKERS =
            new FileRole("SPEAKERS", false, "the list of speakers as a table: year, session, iso3, speaker, post");

    private static final SourceCard CARD = SourceCards.of(UnGeneralDebate.class);

    @Override
    public SourceCard card() {
        return CARD;
    }

    @Override
    public List<FileRole> roles() {
        return List.of(SPEECHES, SPEAKERS);
    }

    @Override
    public Optional<FileRole> recognise(Path file) {
        if (SpeechReader.recognises(file)) {
            return Optional.of(SPEECHES);
        }
        return SpeakerReader.recognises(file) ? Optional.of(SPEAKERS) : Optional.empty();
    }

    @Override
    public SourceReading read(List<Path> files, ImportContext context) throws InputRefused {
        if (files.isEmpty() || files.size() > 2) {
            throw ImportRule.wrongNumber(files, this);
        }
        Path list = files.stream().filter(SpeakerReader::recognises).findFirst().orElse(null);
        List<Path> archives = files.stream().filter(file -> !file.equals(list)).toList();
        if (archives.size() != 1) {
            throw ImportRule.wrongNumber(files, this);
        }
        FindingLog log = new FindingLog();
        List<SnapshotFile> read = new ArrayList<>();
        SpeechReader speeches = SpeechReader.read(archives.get(0), context.states(), log, context.progress());
        read.add(archive(archives.get(0), speeches));
        List<Speaker> speakers = speakers(list, context, log, read);
        List<TieTable> tables = DebateTables.of(speeches.speeches(), speakers);
        int last = tables.get(0).coverage().to();
        LocalDate end = last == 0 ? null : LocalDate.of(last, 12, 31);
        Snapshot snapshot = Snapshot.of(CARD, "to " + last, read, context.importedAt(), end);
        return SourceReading.ofTies(tables, snapshot, log.notices()).withTexts(speeches.texts());
    }

    private static List<Speaker> speakers(
            @Nullable Path list, ImportContext context, FindingLog log, List<SnapshotFile> read) throws InputRefused {
        if (list == null) {
            return List.of();
        }
        SpeakerReader.Result result = SpeakerReader.read(list, context.states(), log, context.progress());
        SnapshotFile file = result.file();
        read.add(
                new SnapshotFile(file.role(), file.name(), file.sha256(), file.bytes(), file.rows(), result.account()));
        return result.speakers();
    }

    private static SnapshotFile archive(Path path, SpeechReader speeches) throws InputRefused {
        try {
            return new SnapshotFile(
                    SPEECHES.word(),
                    String.valueOf(path.getFileName()),
                    Digests.sha256(path),
                    Files.size(path),
                    speeches.account().rows(),
                    speeches.account());
        } catch (IOException e) {
            throw ImportRule.unreadable(path, e);
        }
    }
}
