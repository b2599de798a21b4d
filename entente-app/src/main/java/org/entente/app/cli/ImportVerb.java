package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.sources.ImportPage;
import org.entente.app.sources.SnapshotJson;
import org.entente.dossier.Numbers;
import org.entente.source.DataSource;
import org.entente.source.FileRole;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.RegistryCodes;
import org.entente.source.SourceCatalogue;
import org.entente.store.ImportOutcome;
import org.entente.store.Importer;
import org.entente.store.StoreLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import}: takes a publisher's files into the store, all of them or nothing. */
@Command(
        name = "import",
        description = "Imports a source’s files into the store: all of them or nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente import unga-undl 2025_11_03_ga_voting.csv",
            "  entente import unga-voeten UNVotes.csv",
            "  entente import unga-voeten unga_votes.csv.gz unga_rollcalls.csv.gz voeten_matches.csv",
            "%nFiles may be plain, .gz or .zip; entente sources says where to get them."
        })
final class ImportVerb implements Verb {
    @Parameters(index = "0", paramLabel = "SOURCE", description = "unga-voeten or unga-undl.")
    private String source = "";

    @Parameters(index = "1..*", paramLabel = "FILE", description = "The source’s files, in any order.")
    private List<Path> files = List.of();

    @Override
    public ExitCode run(Invocation invocation) {
        DataSource found = SourceCatalogue.find(source).orElseThrow(() -> unknown(invocation));
        if (files.isEmpty()) {
            throw noFiles(found);
        }
        StoreLocation place = StorePlace.of(invocation);
        long begin = System.nanoTime();
        ImportOutcome outcome = run(found, place, invocation);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String shown = StorePlace.shown(place.file(), invocation.environment());
        return invocation.answer(new Answer(
                "import",
                query(),
                data(outcome, place),
                outcome.notices(),
                List.of(outcome.snapshot().snapshot().origin()),
                terminal -> new ImportPage(outcome, place.file(), shown, took).print(terminal)));
    }

    private ImportOutcome run(DataSource found, StoreLocation place, Invocation invocation) {
        Duration wait = Duration.ofSeconds(invocation.options().waitSeconds());
        try (Progress line = invocation.messages().progress("Reading")) {
            ImportContext context = new ImportContext(
                    RegistryCodes.builtIn(),
                    (file, rows, share) -> line.at(share, file + "  " + Numbers.count(rows) + " rows"),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS));
            return new Importer(place.file(), wait).run(found, files, context);
        } catch (InputRefused e) {
            throw RefusedInput.of(e).thrown();
        }
    }

    private Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("source", source);
        query.put("files", files.stream().map(Path::toString).toList());
        return query;
    }

    private static Map<String, Object> data(ImportOutcome outcome, StoreLocation place) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("store", place.file().toString());
        data.put("already_held", outcome.alreadyHeld());
        outcome.superseded().ifPresent(old -> data.put("superseded", old.id()));
        data.put("snapshot", SnapshotJson.of(outcome.snapshot()));
        return data;
    }

    private CommandFailed unknown(Invocation invocation) {
        List<String> ids = SourceCatalogue.list().stream().map(DataSource::id).toList();
        return Failure.of(ExitCode.USAGE, "unknown_source", "there is no source “" + source + "”")
                .withCandidates(ids.stream()
                        .map(id -> Candidate.of(invocation.commandWith(source, id), title(id)))
                        .toList())
                .withRemedy("entente sources lists what can be imported and where to get it.")
                .thrown();
    }

    private static String title(String id) {
        return SourceCatalogue.find(id).map(found -> found.card().title()).orElse("");
    }

    private static CommandFailed noFiles(DataSource source) {
        List<FileRole> roles = source.roles();
        StringBuilder detail = new StringBuilder("  entente import " + source.id());
        roles.forEach(role -> detail.append(' ').append(role.usage()));
        detail.append('\n');
        roles.forEach(
                role -> detail.append("\n  ").append(role.word()).append(": ").append(role.what()));
        return Failure.of(ExitCode.USAGE, "no_files", source.id() + " needs its files")
                .withDetail(detail.toString())
                .withRemedy("entente sources " + source.id() + " says where to get them.")
                .thrown();
    }
}
