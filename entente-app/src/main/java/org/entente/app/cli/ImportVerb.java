package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.source.DataSource;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
            "  entente import --detect FILE            # says which source’s file it is",
            "  entente import ties --example > ties.csv",
            "  entente import ties ties.csv",
            "  entente import record record.csv",
            "%nFiles may be plain, .gz or .zip; entente sources says where to get them."
        })
final class ImportVerb implements Verb {
    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            completionCandidates = WordsToComplete.Sources.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String source = "";

    @Option(names = "--detect", description = "Imports nothing; says of files which source they are of.")
    private boolean detect;

    @Parameters(index = "1..*", paramLabel = "FILE", description = "The source’s files, in any order.")
    private List<Path> files = List.of();

    @Option(names = "--example", description = "Print a file to begin with, of a source that you write yourself.")
    private boolean example;

    @Option(names = "--schema", description = "Print the columns of such a file as a Table Schema in JSON.")
    private boolean schema;

    @Override
    public ExitCode run(Invocation invocation) {
        if (detect) {
            List<Path> all = new ArrayList<>(List.of(Path.of(source)));
            all.addAll(files);
            return invocation.answer(Detection.of(all).answer(invocation));
        }
        DataSource found = SourceArgument.find(source, invocation);
        if (example || schema) {
            return OwnForm.print(found, schema, invocation);
        }
        if (files.isEmpty()) {
            throw noFiles(found);
        }
        ImportRun run = run(found, invocation);
        return invocation.answer(new Answer(
                "import",
                query(),
                run.data(),
                run.notices(),
                List.of(run.outcome().snapshot().snapshot().origin()),
                terminal -> run.page(invocation).print(terminal)));
    }

    private ImportRun run(DataSource found, Invocation invocation) {
        try {
            return ImportRun.of(found, files, Instant.now().truncatedTo(ChronoUnit.SECONDS), null, invocation);
        } catch (InputRefused e) {
            throw RefusedInput.of(e).withRemedy(remedy(e.remedy(), found)).thrown();
        }
    }

    /** Where another copy is the cure, a source that can be fetched offers to bring it. */
    private static String remedy(String words, DataSource found) {
        boolean another = words.startsWith("Download it again") && found.card().retrieval() != null;
        return another
                ? words.substring(0, words.length() - 1) + ", or let Entente do "
                        + (words.contains("MD5") ? "both" : "it") + ":\n  entente fetch " + found.id()
                : words;
    }

    private Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("source", source);
        query.put("files", files.stream().map(Path::toString).toList());
        return query;
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
