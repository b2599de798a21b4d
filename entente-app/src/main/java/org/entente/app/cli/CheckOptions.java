package org.entente.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is asked of a check besides the text. */
final class CheckOptions {
    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "The day of the text, which its claims are read and tested as of (default: as the text says).")
    private @Nullable String date;

    @Option(names = "--claims-only", description = "The list of claims alone.")
    private boolean claimsOnly;

    @Option(
            names = "--explain",
            paramLabel = "N",
            description =
                    "Claim N with every indicator, the rows for and against, and the rule that led to its verdict.")
    private @Nullable String explain;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICTS",
            split = ",",
            description =
                    "End with exit code 7 if a claim has one of these verdicts: contradicted, mixed, not_testable, "
                            + "supported.")
    private String[] failOn = {};

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "An editor’s corrections (default: NAME.corrections.tsv beside the text, if it is there).")
    private @Nullable Path corrections;

    @Option(
            names = "--corrections-template",
            paramLabel = "FILE",
            description = "Write a file of corrections with all claims, to be filled in; no verdicts.")
    private @Nullable Path template;

    @Mixin
    private final ExtractorOptions extractor = new ExtractorOptions();

    ExtractorOptions extractor() {
        return extractor;
    }

    /** The day of the text, where it was given. */
    Optional<LocalDate> date() {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw SliceValues.usage("--date takes a day such as 2026-02-16, not “" + date + "”")
                    .thrown();
        }
    }

    boolean claimsOnly() {
        return claimsOnly;
    }

    Optional<String> explain() {
        return Optional.ofNullable(explain);
    }

    Optional<Path> corrections() {
        return Optional.ofNullable(corrections);
    }

    Optional<Path> template() {
        return Optional.ofNullable(template);
    }

    /** The verdicts that are to be told by the exit code. */
    Set<Verdict> failOn() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        Arrays.stream(failOn).map(CheckOptions::verdict).forEach(verdicts::add);
        return verdicts;
    }

    private static Verdict verdict(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.word().equals(wanted))
                .findFirst()
                .orElseThrow(() -> SliceValues.usage("--fail-on: there is no verdict “" + word + "”")
                        .withRemedy("Verdicts: "
                                + Arrays.stream(Verdict.values())
                                        .map(Verdict::word)
                                        .collect(Collectors.joining(", "))
                                + ".")
                        .thrown());
    }
}
