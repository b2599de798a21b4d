package org.entente.app.cli;

import java.util.List;
import java.util.Map;
import org.entente.app.check.RulesAnswer;
import org.entente.app.reading.TextFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what a text claims, and how each claim stands to the record. */
@Command(
        name = "check",
        description =
                "Finds what a text claims about the record and sets each claim against it: supported, contradicted, mixed or "
                        + "not testable, on UN votes alone and on everything. Reads plain text, Markdown, HTML, PDF and DOCX in "
                        + "English; a folder or archive of texts is checked text by text. Verdicts follow from the table "
                        + "of rules alone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente check article.html",
            "  entente check article.txt --date 2026-02-16 --out report.html",
            "  entente check https://example.org/speech.html --claims-only",
            "  entente check article.txt --explain 3",
            "  entente check article.txt --corrections-template article.corrections.tsv",
            "  entente check articles.zip --out claims.csv",
            "  entente check --rules"
        })
final class CheckVerb implements Verb {
    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT",
            description = "A file, an http or https address, - for standard input, or a folder or archive of texts.")
    private @Nullable String text;

    @Option(names = "--rules", description = "Print the table of rules as JSON.")
    private boolean rules;

    @Mixin
    private final CheckOptions options = new CheckOptions();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        if (rules) {
            return invocation.answer(RulesAnswer.make(Map.of()), out);
        }
        if (text == null) {
            throw SliceValues.usage("check needs a text")
                    .withRemedy(String.join(
                            "\n",
                            List.of(
                                    "Name a file, an address, or - for standard input:",
                                    "  entente check article.html",
                                    "  entente check --rules")))
                    .thrown();
        }
        return TextFolder.is(text)
                ? new CheckBatch(invocation, options, out).run(text, record.slice())
                : new CheckRun(invocation, options, out).run(text, record.slice());
    }
}
