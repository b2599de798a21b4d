package org.entente.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.notice.Notice;
import org.entente.source.SnapshotFile;
import org.entente.store.ImportOutcome;
import org.entente.store.StoredSnapshot;

/** Warns of an import that holds fewer kinds of file than the one it supersedes: what they gave is no longer read. */
final class FewerFiles {
    private FewerFiles() {}

    /** @param files those of the import, as typed */
    static Optional<Notice> notice(ImportOutcome outcome, List<Path> files) {
        return outcome.superseded().flatMap(old -> notice(old, outcome.snapshot(), files));
    }

    private static Optional<Notice> notice(StoredSnapshot old, StoredSnapshot now, List<Path> files) {
        Set<String> roles =
                now.snapshot().files().stream().map(SnapshotFile::role).collect(Collectors.toSet());
        List<SnapshotFile> missing = old.snapshot().files().stream()
                .filter(file -> !roles.contains(file.role()))
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String names = missing.stream()
                .map(file -> file.name() + " (" + file.role() + ")")
                .collect(Collectors.joining(", "));
        List<String> words = new ArrayList<>(List.of("entente", "import", now.source()));
        files.forEach(file -> words.add(file.toString()));
        missing.forEach(file -> words.add(file.name()));
        return Optional.of(Notice.warning(
                "fewer_files",
                old.id() + ", superseded now, also held " + names + "; what it gave is no longer read. To have both, "
                        + "import them together:\n  " + ShellWords.join(words)));
    }
}
