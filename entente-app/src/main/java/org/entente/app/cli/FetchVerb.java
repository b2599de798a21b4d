package org.entente.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.fetch.ByHandPage;
import org.entente.app.fetch.FetchFailed;
import org.entente.app.fetch.FetchJson;
import org.entente.notice.Notice;
import org.entente.source.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fetch}: downloads a source's newest release and imports it; says where to get what it may not download. */
@Command(
        name = "fetch",
        description = "Downloads a source’s files from its publisher and imports them, or says where to get them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente fetch unga-voeten",
            "  entente fetch unga-voeten --as-of 2021-06-30",
            "  entente fetch unga-undl",
            "%nThe terms are read each time. Files are checked against the publisher’s md5 and kept in the cache "
                    + "directory; a transfer that broke off goes on where it stopped. No other verb uses the network."
        })
final class FetchVerb implements Verb {
    @Parameters(
            paramLabel = "SOURCE",
            completionCandidates = WordsToComplete.Sources.class,
            description = "unga-voeten or unga-undl.")
    private String source = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Take the release that was the newest on that date, or at the end of that year.")
    private @Nullable String asOf;

    @Override
    public ExitCode run(Invocation invocation) {
        LocalDate day = asOf == null ? null : SliceValues.last("--as-of", asOf);
        DataSource found = SourceArgument.find(source, invocation);
        if (found.card().retrieval() == null) {
            return byHand(found, invocation);
        }
        try {
            return invocation.answer(new FetchRun(found, day, invocation).answer(query()));
        } catch (FetchFailed e) {
            throw FetchFailure.of(e, found, invocation).thrown();
        }
    }

    private ExitCode byHand(DataSource found, Invocation invocation) {
        String line = SourceArgument.importLine(found, SourceArgument.names(found), invocation);
        List<Notice> notices = asOf == null
                ? List.of()
                : List.of(Notice.info("as_of_by_hand", "--as-of does nothing here: you choose the file yourself."));
        return invocation.answer(new Answer(
                "fetch",
                query(),
                FetchJson.byHand(found.card(), line),
                notices,
                List.of(),
                terminal -> new ByHandPage(found.card(), line).print(terminal)));
    }

    private Map<String, @Nullable Object> query() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("source", source);
        query.put("as_of", asOf);
        return query;
    }
}
