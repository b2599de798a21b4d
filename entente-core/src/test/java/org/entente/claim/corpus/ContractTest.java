package org.entente.claim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Draft;
import org.entente.claim.DraftReader;
import org.entente.claim.Proposition;
import org.entente.claim.SentenceKind;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.TextDate;
import org.entente.claim.extract.Extractor;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.TypeRule;
import org.entente.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reading must be, whatever the text: tried on the half of the corpus that is tuned on. */
class ContractTest {
    private static final DraftReader READER = new DraftReader(Extractor.of(ReadCorpus.builtIn()));
    private static final List<String> TYPES =
            Rules.load().types().stream().map(TypeRule::id).toList();

    static Stream<CorpusText> texts() throws IOException {
        return CorpusText.half("/org/entente/claim/corpus/tuned").stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyReadingKeepsTheContract(CorpusText text) {
        Draft draft = read(text);
        Map<String, CheckedSentence> sentences = sentences(draft);
        Set<List<Object>> said = new HashSet<>();
        for (Proposition claim : draft.propositions()) {
            String where =
                    text.name() + ": " + claim.type() + " in “" + claim.extent().of(draft.text()) + "”";
            CheckedSentence sentence = Objects.requireNonNull(sentences.get(claim.sentence()), where);
            assertThat(sentence.kind()).as(where).isEqualTo(SentenceKind.CLAIM);
            assertThat(TYPES).as(where).contains(claim.type());
            assertInside(where, claim.spans(), sentence.span());
            assertThat(said.add(List.of(claim.type(), claim.spans(), claim.roles())))
                    .as(where + " is said once")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theSameTextIsReadTheSameAgain(CorpusText text) {
        assertThat(read(text)).isEqualTo(read(text));
    }

    private static Draft read(CorpusText text) {
        SourceText source = ReadCorpus.source(text);
        TextDate date = TextDate.of(source, Optional.of(LocalDate.parse(text.date())), LocalDate.EPOCH);
        return READER.read(source, "en", date, List.of());
    }

    /** In the order of the text, together all of it but white space. */
    private static Map<String, CheckedSentence> sentences(Draft draft) {
        Map<String, CheckedSentence> sentences = new HashMap<>();
        int done = 0;
        for (CheckedSentence sentence : draft.sentences()) {
            assertThat(sentence.span().of(draft.text())).isEqualTo(sentence.text());
            assertThat(draft.text().substring(done, sentence.span().start())).isBlank();
            assertThat(sentences.put(sentence.id(), sentence)).isNull();
            done = sentence.span().end();
        }
        assertThat(draft.text().substring(done)).isBlank();
        return sentences;
    }

    private static void assertInside(String where, List<Span> spans, Span sentence) {
        int done = sentence.start();
        assertThat(spans).as(where).isNotEmpty();
        for (Span span : spans) {
            assertThat(span.start()).as(where).isGreaterThanOrEqualTo(done);
            assertThat(span.end()).as(where).isGreaterThan(span.start());
            done = span.end();
        }
        assertThat(done).as(where).isLessThanOrEqualTo(sentence.end());
    }
}
