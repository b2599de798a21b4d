package org.entente.claim.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.article.Article;
import org.entente.claim.article.ArticleCleaner;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.claim.extract.Extraction;
import org.entente.claim.extract.Extractor;
import org.entente.claim.type.ClaimTest;
import org.entente.construct.Evidence;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.text.Span;

/** Reads texts of the corpus as the product does and sets what it finds against their tables. */
final class ReadCorpus {
    private final Extractor extractor;

    private final Evidence evidence;

    private final boolean judging;

    private ReadCorpus(Extractor extractor, Evidence evidence, boolean judging) {
        this.extractor = extractor;
        this.evidence = evidence;
        this.judging = judging;
    }

    static ReadCorpus withBuiltInRecord(boolean judging) {
        Evidence evidence = builtIn();
        return new ReadCorpus(Extractor.of(evidence), evidence, judging);
    }

    static Evidence builtIn() {
        return new Evidence(
                BuiltInRecord.load(),
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                null,
                label -> {});
    }

    Comparison compare(CorpusText text) {
        LocalDate date = LocalDate.parse(text.date());
        Article article = new ArticleCleaner().clean(source(text));
        Extraction extraction = extractor.extract(article, date);
        List<FoundSentence> sentences = new ArrayList<>();
        for (CheckedSentence sentence : extraction.sentences()) {
            List<FoundClaim> claims = extraction.propositions().stream()
                    .filter(claim -> claim.sentence().equals(sentence.id()))
                    .map(claim -> found(claim, sentence, date))
                    .toList();
            sentences.add(
                    new FoundSentence(sentence.text(), sentence.kind().name().toLowerCase(Locale.ROOT), claims));
        }
        return Comparer.compare(text, sentences);
    }

    /** Paragraphs as a plain text has them: a short one without an end is a heading. */
    static SourceText source(CorpusText text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.text().split("\\n\\s*\\n", -1)) {
            if (!paragraph.isBlank()) {
                boolean heading = paragraph.length() < 120 && !paragraph.strip().matches("(?s).*[.?!:”\"’,]$");
                blocks.add(new Block(heading ? Kind.HEADING : Kind.PARAGRAPH, paragraph));
            }
        }
        return new SourceText(text.name(), "", Optional.empty(), "", blocks);
    }

    private FoundClaim found(Proposition claim, CheckedSentence sentence, LocalDate date) {
        List<TextSpan> spans = claim.spans().stream()
                .map(span -> inside(span, sentence.span()))
                .toList();
        Optional<Judgement> judgement =
                judging ? Optional.of(ClaimTest.of(claim, new Testing(evidence, date))) : Optional.empty();
        return new FoundClaim(
                spans,
                claim.type(),
                claim.affirmed() ? "+" : "-",
                roles(claim, date),
                judgement.map(found -> found.everything().verdict().word()).orElse("not_testable"),
                judgement.map(found -> found.votesOnly().verdict().word()).orElse("not_testable"));
    }

    private static TextSpan inside(Span span, Span sentence) {
        return new TextSpan(span.start() - sentence.start(), span.end() - sentence.start());
    }

    private static Roles roles(Proposition claim, LocalDate date) {
        return new Roles(
                codes(claim.roles().who(), date),
                codes(claim.roles().whom(), date),
                claim.roles().on().stream()
                        .flatMap(topic -> Stream.of(topic.id(), topic.name()))
                        .toList(),
                codes(claim.roles().than(), date),
                codes(claim.roles().from(), date),
                codes(claim.roles().to(), date));
    }

    private static List<String> codes(List<State> states, LocalDate date) {
        return states.stream().map(state -> state.iso3(date)).toList();
    }

    /** A half of the corpus, or a folder of further texts for development. */
    private static List<CorpusText> texts(String where) throws IOException {
        Path folder = Path.of(where);
        return Files.isDirectory(folder) ? CorpusText.in(folder) : CorpusText.half(where);
    }

    public static void main(String[] arguments) throws Exception {
        ReadCorpus reader = withBuiltInRecord(arguments.length > 1);
        List<Comparison> texts = new ArrayList<>();
        for (CorpusText text : texts(arguments[0])) {
            texts.add(reader.compare(text));
        }
        System.out.println(CorpusReport.of(new CorpusScore(texts)));
    }
}
