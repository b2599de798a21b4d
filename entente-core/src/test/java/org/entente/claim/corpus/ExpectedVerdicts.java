package org.entente.claim.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.article.ArticleCleaner;
import org.entente.claim.extract.Extraction;
import org.entente.claim.extract.Extractor;
import org.entente.claim.type.ClaimTest;
import org.entente.construct.Evidence;

/** Judges the claims of tables as the tables have them, so that verdicts are held apart from the reading of texts. */
final class ExpectedVerdicts {
    private final Evidence evidence;
    private final Extractor extractor;
    private final Map<String, int[]> byType = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    ExpectedVerdicts(Evidence evidence) {
        this.evidence = evidence;
        this.extractor = Extractor.of(evidence);
    }

    /** Judges all claims of a text. */
    void judge(CorpusText text) {
        LocalDate date = LocalDate.parse(text.date());
        Extraction extraction = extractor.extract(new ArticleCleaner().clean(ReadCorpus.source(text)), date);
        for (ExpectedSentence sentence : text.sentences()) {
            List<Read> read = read(extraction, sentence.text());
            for (ExpectedClaim claim : sentence.claims()) {
                List<TextSpan> spans = Placing.offsets(sentence.text(), claim.span());
                Optional<Proposition> same = read.stream()
                        .filter(one -> one.said().type().equals(claim.type()))
                        .filter(one -> TextSpan.shared(spans, one.spans()) > 0)
                        .max(Comparator.comparingInt(one -> TextSpan.shared(spans, one.spans())))
                        .map(Read::said);
                Proposition said = new TableProposition(evidence, date, sentence.text(), claim, same).made();
                weigh(text, sentence, claim, said, same.isPresent());
            }
        }
    }

    /** A claim as read, and where it stands in its sentence. */
    private record Read(Proposition said, List<TextSpan> spans) {}

    private static List<Read> read(Extraction extraction, String sentence) {
        List<Read> found = new ArrayList<>();
        for (CheckedSentence one : extraction.sentences()) {
            int at = sentence.indexOf(one.text());
            extraction.propositions().stream()
                    .filter(said -> at >= 0 && said.sentence().equals(one.id()))
                    .map(said -> new Read(said, spans(said, at - one.span().start())))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<TextSpan> spans(Proposition said, int move) {
        return said.spans().stream()
                .map(span -> new TextSpan(span.start() + move, span.end() + move))
                .toList();
    }

    private void weigh(CorpusText text, ExpectedSentence in, ExpectedClaim claim, Proposition said, boolean read) {
        Judgement judgement = ClaimTest.of(said, new Testing(evidence, LocalDate.parse(text.date())));
        String all = judgement.everything().verdict().word();
        String votes = judgement.votesOnly().verdict().word();
        boolean right = claim.acceptable(Reading.EVERYTHING).contains(all);
        boolean rightVotes = !Reading.VOTES.scores(claim.type())
                || claim.acceptable(Reading.VOTES).contains(votes);
        int[] counts = byType.computeIfAbsent(claim.type(), type -> new int[3]);
        counts[0]++;
        counts[1] += right ? 1 : 0;
        counts[2] += rightVotes ? 1 : 0;
        if (!right || !rightVotes) {
            wrong.add(line(text, in, claim, said, read) + lines(judgement));
        }
    }

    private static String line(
            CorpusText text, ExpectedSentence in, ExpectedClaim claim, Proposition said, boolean read) {
        return "%n== %s %s: %s%n   in: %s%n   %s%s who %s whom %s on %s window %s tense %s number %s each %s mutual %s%n   table: %s | %s because %s%n"
                .formatted(
                        text.name(),
                        claim.type(),
                        claim.span(),
                        in.text(),
                        read ? "read, " : "unread, ",
                        claim.polarity(),
                        claim.who(),
                        claim.whom(),
                        said.roles().on().stream().map(Topic::id).toList(),
                        said.window(),
                        said.tense(),
                        said.words().number(),
                        said.roles().each(),
                        said.roles().mutual(),
                        claim.acceptable(),
                        claim.acceptableVotesOnly(),
                        claim.because());
    }

    private static String lines(Judgement judgement) {
        StringBuilder lines = new StringBuilder("   got: %s (%s) | %s (%s) capped: %s%n"
                .formatted(
                        judgement.everything().verdict().word(),
                        judgement.everything().reason(),
                        judgement.votesOnly().verdict().word(),
                        judgement.votesOnly().reason(),
                        judgement.capped()));
        for (Indicator indicator : judgement.indicators()) {
            lines.append("     %s %s %s: %s / %s%n"
                    .formatted(
                            indicator.id(),
                            indicator.standing(),
                            indicator.why(),
                            indicator.stands(),
                            indicator.sentence()));
        }
        return lines.toString();
    }

    @Override
    public String toString() {
        StringBuilder report = new StringBuilder(String.join("", wrong));
        byType.forEach((type, counts) -> report.append("%n%-24s %3d claims, right on everything %3d, on votes %3d"
                .formatted(type, counts[0], counts[1], counts[2])));
        return report.toString();
    }

    public static void main(String[] arguments) throws Exception {
        ExpectedVerdicts verdicts = new ExpectedVerdicts(ReadCorpus.builtIn());
        for (CorpusText text : CorpusText.half("/org/entente/claim/corpus/tuned")) {
            verdicts.judge(text);
        }
        System.out.println(verdicts);
    }
}
