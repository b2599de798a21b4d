package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.check.RulesAnswer;
import org.entente.app.extractor.ExtractorUse;
import org.entente.app.extractor.ModelExtractor;
import org.entente.app.reading.ReadText;
import org.entente.claim.CheckedText;
import org.entente.claim.Draft;
import org.entente.claim.DraftReader;
import org.entente.claim.Testing;
import org.entente.claim.TextChecker;
import org.entente.claim.article.TextDate;
import org.entente.claim.correction.CorrectionFile;
import org.entente.claim.correction.Corrections;
import org.entente.claim.extract.Extractor;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.TypeRule;
import org.entente.claim.type.ClaimTest;
import org.entente.source.Finding;
import org.entente.source.InputRefused;

/** Reads texts and checks them: models are loaded once for all. */
final class CheckReader {
    private static final Set<String> TYPES =
            Rules.load().types().stream().map(TypeRule::id).collect(Collectors.toUnmodifiableSet());

    private final DraftReader reader;
    private final CheckOpening opening;
    private final CheckOptions options;
    private final Optional<ModelExtractor> model;

    CheckReader(CheckOpening opening, CheckOptions options, Map<String, String> environment) {
        this.opening = opening;
        this.options = options;
        this.reader = new DraftReader(Extractor.of(opening.evidence()));
        this.model = options.extractor().extractor(environment, opening.evidence());
    }

    /** What a text says. */
    Draft draft(ReadText text) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        TextDate date = TextDate.of(text.source(), options.date(), today);
        Draft draft = reader.read(text.source(), text.language(), date, text.notices());
        return model.map(second -> second.read(draft)).orElse(draft);
    }

    /** The language model that proposes claims, where one does. */
    Optional<ExtractorUse> extractor() {
        return model.map(ModelExtractor::use);
    }

    /** The text with its verdicts. */
    CheckedText check(Draft draft, Corrections corrections, Progress progress) {
        Testing testing = new Testing(opening.evidence(draft.date()), draft.date());
        int all = draft.propositions().size();
        return new TextChecker(
                        said -> ClaimTest.of(said, testing),
                        RulesAnswer.version(),
                        done -> progress.at((double) done / all, "claim " + done + " of " + all))
                .check(draft, corrections);
    }

    /** The corrections of a text: those named, else those beside it, else none. */
    Corrections corrections(Draft draft, Optional<Path> beside) {
        Optional<Path> file = options.corrections().or(() -> beside.filter(Files::isRegularFile));
        return file.map(path -> read(path, draft.date())).orElse(Corrections.NONE);
    }

    /** Where the corrections of a file are looked for: "article.corrections.tsv" beside "article.html". */
    static Path beside(Path text) {
        String name = text.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return text.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".corrections.tsv");
    }

    private static Corrections read(Path file, LocalDate date) {
        try {
            return CorrectionFile.read(file, TYPES, date);
        } catch (InputRefused e) {
            throw refused(e).thrown();
        } catch (NoSuchFileException e) {
            throw Failure.of(ExitCode.NO_ANSWER, "no_such_file", "there is no file “" + file + "”")
                    .withRemedy("entente check TEXT --corrections-template FILE writes one with all claims.")
                    .thrown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Failure refused(InputRefused refused) {
        List<Finding> because = refused.because();
        Finding first = because.get(0);
        String line = first.line() > 0 ? ", line " + first.line() : "";
        return Failure.of(ExitCode.INPUT_REFUSED, first.code(), refused.file() + line + ": " + first.message())
                .withRemedy(refused.remedy());
    }
}
