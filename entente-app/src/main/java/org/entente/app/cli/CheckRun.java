package org.entente.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.app.check.CheckAnswer;
import org.entente.app.check.Checked;
import org.entente.app.check.RulesAnswer;
import org.entente.app.file.Format;
import org.entente.app.reading.ReadOptions;
import org.entente.app.reading.ReadText;
import org.entente.app.reading.TextReader;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Draft;
import org.entente.claim.correction.CorrectionTemplate;
import org.entente.claim.correction.Corrections;
import org.entente.measure.Numbers;
import org.entente.measure.Slice;
import org.jspecify.annotations.Nullable;

/** Checks one text. */
final class CheckRun {
    private final Invocation invocation;
    private final CheckOptions options;
    private final OutOptions out;

    CheckRun(Invocation invocation, CheckOptions options, OutOptions out) {
        this.invocation = invocation;
        this.options = options;
        this.out = out;
    }

    ExitCode run(String where, Slice record) {
        options.date();
        options.failOn();
        options.extractor().check(invocation.environment());
        ReadText text = TextReader.read(where, ReadOptions.standard());
        try (CheckOpening opening = CheckOpening.open(invocation, record)) {
            CheckReader reader = new CheckReader(opening, options, invocation.environment());
            Draft draft = reader.draft(text);
            if (options.template().isPresent()) {
                return template(draft, options.template().get());
            }
            Corrections corrections = reader.corrections(draft, beside(where));
            CheckedText checked = check(reader, draft, corrections);
            return answer(
                    new CheckAnswer(new Checked(
                            checked,
                            opening.notices(checked),
                            opening.origins(checked),
                            invocation.question(),
                            reader.extractor())),
                    query(where, record, corrections));
        }
    }

    private CheckedText check(CheckReader reader, Draft draft, Corrections corrections) {
        try (Progress progress = invocation.messages().progress("Testing claims")) {
            return reader.check(draft, corrections, progress);
        }
    }

    /** Only what is a file has a neighbour. */
    private static Optional<Path> beside(String where) {
        return where.equals("-") || where.contains("://")
                ? Optional.empty()
                : Optional.of(CheckReader.beside(Path.of(where)));
    }

    private ExitCode answer(CheckAnswer answer, Map<String, @Nullable Object> query) {
        if (options.explain().isPresent()) {
            invocation.answer(answer.explaining(claim(answer, options.explain().get()), query), out);
        } else {
            invocation.answer(options.claimsOnly() ? answer.claimsOnly(query) : answer.whole(query), out);
        }
        claimReviews(answer);
        return answer.has(options.failOn()) ? ExitCode.VERDICT : ExitCode.ANSWERED;
    }

    private static Claim claim(CheckAnswer answer, String number) {
        return answer.find(number)
                .orElseThrow(() -> Failure.of(
                                ExitCode.NO_ANSWER, "unknown_claim", "the text makes no claim “" + number + "”")
                        .withRemedy(
                                answer.claims() == 0
                                        ? "It makes no claim of a known type."
                                        : "Its claims are numbered from 1 to " + answer.claims() + ".")
                        .thrown());
    }

    /** Beside STEM.json its verdicts as ClaimReview objects, STEM.claimreview.json. */
    private void claimReviews(CheckAnswer answer) {
        Optional<Path> file = out.file().filter(path -> path.toString().endsWith(".json"));
        if (file.isPresent() && out.format(Format.values()) == Format.JSON) {
            String name = file.get().getFileName().toString();
            String stem = name.substring(0, name.length() - ".json".length());
            Path reviews = file.get().resolveSibling(stem + ".claimreview.json");
            AnswerFile.toFile(reviews, answer::writeClaimReviews);
            invocation.messages().say("Written " + reviews);
        }
    }

    private ExitCode template(Draft draft, Path file) {
        if (Files.exists(file)) {
            throw Failure.of(ExitCode.USAGE, "file_exists", file + " is there already, and may hold corrections")
                    .withRemedy("Name another file, or move that one away.")
                    .thrown();
        }
        String words = CorrectionTemplate.write(draft, RulesAnswer.version());
        AnswerFile.toFile(file, stream -> stream.write(words.getBytes(StandardCharsets.UTF_8)));
        invocation
                .messages()
                .say("Written " + file + " with "
                        + Numbers.counted(draft.propositions().size(), "claim", "claims"));
        return ExitCode.ANSWERED;
    }

    private Map<String, @Nullable Object> query(String where, Slice record, Corrections corrections) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("text", where);
        query.put("date", options.date().orElse(null));
        query.put("record", record.record());
        query.put("corrections", corrections.file().isEmpty() ? null : corrections.file());
        return query;
    }
}
