package org.entente.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.app.check.CheckAnswer;
import org.entente.app.check.Checked;
import org.entente.app.check.RollingEvidence;
import org.entente.app.check.RulesAnswer;
import org.entente.app.reading.ReadOptions;
import org.entente.app.reading.ReadText;
import org.entente.app.reading.TextReader;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Draft;
import org.entente.claim.DraftReader;
import org.entente.claim.Judgement;
import org.entente.claim.Testing;
import org.entente.claim.TextChecker;
import org.entente.claim.article.TextDate;
import org.entente.claim.correction.Corrections;
import org.entente.claim.extract.Extractor;
import org.entente.claim.type.ClaimTest;
import org.entente.construct.Evidence;

/** Checks files as the verb does, page and all; models and record are loaded once, when it is made. */
final class ArticleChecker {
    private final RollingEvidence evidence;
    private final DraftReader reader;

    ArticleChecker(Supplier<Evidence> opening) {
        this.evidence = new RollingEvidence(opening);
        this.reader = new DraftReader(Extractor.of(evidence.evidence()));
    }

    /** What is found of a file: its claims' verdicts in both readings, and how long the page is. */
    Outcome check(Path file) {
        ReadText read = TextReader.read(file.toString(), ReadOptions.standard());
        TextDate date = TextDate.of(read.source(), Optional.empty(), LocalDate.EPOCH);
        Draft draft = reader.read(read.source(), read.language(), date, read.notices());
        Testing testing = new Testing(evidence.evidence(draft.date()), draft.date());
        TextChecker checker = new TextChecker(said -> ClaimTest.of(said, testing), RulesAnswer.version(), done -> {});
        CheckedText text = checker.check(draft, Corrections.NONE);
        Checked checked = new Checked(text, List.of(), List.of(), "entente check", Optional.empty());
        return new Outcome(
                text.tested().stream().map(ArticleChecker::verdicts).toList(),
                new CheckAnswer(checked).html().length());
    }

    private static String verdicts(Claim claim) {
        Judgement judgement = claim.judgement().orElseThrow();
        return claim.said().type() + " " + judgement.everything().verdict() + " "
                + judgement.votesOnly().verdict();
    }

    /**
     * What came of a text.
     *
     * @param verdicts type and both verdicts of every claim
     * @param page characters of its page
     */
    record Outcome(List<String> verdicts, int page) {}

    /** Writes articles into a new folder; their files in order. */
    static List<Path> written(List<InventedArticles.Article> articles, Path folder) {
        try {
            Files.createDirectories(folder);
            for (InventedArticles.Article article : articles) {
                Files.writeString(folder.resolve(article.name()), article.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles.stream().map(article -> folder.resolve(article.name())).collect(Collectors.toList());
    }
}
