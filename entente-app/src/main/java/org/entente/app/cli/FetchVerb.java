package org.entente.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.fetch.ByHandPage;
import org.entente.app.fetch.FetchFailed;
import org.entente.app.fetch.FetchJson;
import org.entente.notice.Notice;
import org.entente.source.DataSource;
import org.entente.source.TermsClass;
import org.entente.store.Consent;
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
            "  entente fetch ungd",
            "  entente fetch unga-undl",
            "  entente fetch atop --accept-terms",
            "%nWhere a publisher asks for consent, the terms are shown and the answer is noted in the store. "
                    + "Where files are on no Dataverse, it says where to get them and how to import them.",
            "%nThe terms are read each time. Files are checked against the publisher’s md5 and kept in the cache "
                    + "directory; a transfer that broke off goes on where it stopped. No other verb uses the network."
        })
final class FetchVerb implements Verb {
    @Parameters(
            paramLabel = "SOURCE",
            completionCandidates = WordsToComplete.Sources.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String source = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Take the release that was the newest on that date, or at the end of that year.")
    private @Nullable String asOf;

    @Option(
            names = "--accept-terms",
            description = "Accept the publisher’s terms, for scripts; without it they are shown and asked for once.")
    private boolean acceptTerms;

    @Override
    public ExitCode run(Invocation invocation) {
        LocalDate day = asOf == null ? null : SliceValues.last("--as-of", asOf);
        DataSource found = SourceArgument.find(source, invocation);
        Optional<Consent> consent = found.card().terms() == TermsClass.CONSENT
                ? Optional.of(new TermsConsent(found.card(), acceptTerms, invocation).given())
                : Optional.empty();
        if (found.card().retrieval() == null) {
            return byHand(found, consent, invocation);
        }
        try {
            return invocation.answer(new FetchRun(found, day, invocation).answer(query()));
        } catch (FetchFailed e) {
            throw FetchFailure.of(e, found, invocation).thrown();
        }
    }

    private ExitCode byHand(DataSource found, Optional<Consent> consent, Invocation invocation) {
        String line = SourceArgument.importLine(found, SourceArgument.names(found), invocation);
        List<Notice> notices = asOf == null
                ? List.of()
                : List.of(Notice.info("as_of_by_hand", "--as-of does nothing here: you choose the file yourself."));
        return invocation.answer(new Answer(
                "fetch",
                query(),
                FetchJson.byHand(found.card(), line, consent),
                notices,
                List.of(),
                terminal -> new ByHandPage(found.card(), line, consent).print(terminal)));
    }

    private Map<String, @Nullable Object> query() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("source", source);
        query.put("as_of", asOf);
        query.put("accept_terms", acceptTerms);
        return query;
    }
}
