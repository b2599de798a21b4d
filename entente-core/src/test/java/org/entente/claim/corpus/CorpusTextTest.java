package org.entente.claim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus is what it says it is: tables that fit their texts, in the words of the contract. */
class CorpusTextTest {
    private static final Set<String> KINDS = Set.of("claim", "opinion", "norm", "causal", "question", "boilerplate");
    private static final Set<String> GENRES =
            Set.of("communique", "op-ed", "wire report", "speech", "critical essay", "encyclopaedia entry");
    private static final Set<String> OBJECTS = Set.of("positions", "ties");
    private static final Set<String> TENSES = Set.of("present", "past", "perfect", "future");
    private static final Set<String> HEDGES = Set.of("frequency", "degree");
    private static final String UNTESTABLE = "not_testable";

    /** The texts whose tables give verdicts too. */
    static Stream<CorpusText> judged() throws IOException {
        return Stream.concat(CorpusText.half("tuned").stream(), CorpusText.half("heldout").stream());
    }

    static Stream<CorpusText> texts() throws IOException {
        return Stream.concat(judged(), CorpusText.half("reading").stream());
    }

    private static Set<String> types() throws IOException {
        try (InputStream in = CorpusText.class.getResourceAsStream("types.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new HashSet<>(
                    all.lines().filter(line -> !line.startsWith("#")).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sentencesMakeUpTheText(CorpusText text) {
        String bare = text.text().replaceAll("\\s", "");
        String listed = String.join(
                        "",
                        text.sentences().stream().map(ExpectedSentence::text).toList())
                .replaceAll("\\s", "");
        assertThat(listed).as(text.name()).isEqualTo(bare);
        assertThat(LocalDate.parse(text.date())).isBetween("1946-01-01", "2026-12-31");
        assertThat(text.genre()).isIn(GENRES);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void claimsLieInTheirSentences(CorpusText text) {
        for (ExpectedSentence sentence : text.sentences()) {
            assertThat(sentence.kind()).isIn(KINDS);
            assertThat(text.text()).contains(sentence.text());
            assertThat(sentence.claims().isEmpty() || sentence.kind().equals("claim"))
                    .as(sentence.text())
                    .isTrue();
            for (ExpectedClaim claim : sentence.claims()) {
                assertThat(Placing.offsets(sentence.text(), claim.span()))
                        .as("%s in %s", claim.span(), sentence.text())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void claimsUseTheWordsOfTheContract(CorpusText text) throws IOException {
        Set<String> types = types();
        for (ExpectedClaim claim : text.claims()) {
            assertThat(claim.type()).isIn(types);
            assertThat(claim.polarity()).isIn("+", "-");
            assertThat(claim.intensifier()).isBetween(0, 2);
            assertThat(claim.tense()).isIn(TENSES);
            assertThat(claim.object() == null || OBJECTS.contains(claim.object()))
                    .isTrue();
            assertThat(claim.hedge() == null || HEDGES.contains(claim.hedge())).isTrue();
            assertThat(Stream.concat(claim.who().stream(), claim.whom().stream()))
                    .allMatch(code -> code.matches("[A-Z]{3}"));
        }
    }

    @ParameterizedTest
    @MethodSource("judged")
    void verdictsAreKnownAndMonotone(CorpusText text) {
        for (ExpectedClaim claim : text.claims()) {
            assertThat(claim.because()).isNotBlank();
            for (Reading reading : Reading.values()) {
                assertThat(claim.acceptable(reading)).isNotEmpty().isSubsetOf(VerdictScore.VERDICTS);
            }
            if (claim.acceptable().equals(List.of(UNTESTABLE))) {
                assertThat(claim.acceptableVotesOnly()).as("%s", claim.span()).contains(UNTESTABLE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "heldout"})
    void aSixthOfTheClaimsIsContradictedInEachReading(String half) throws IOException {
        List<ExpectedClaim> claims = CorpusText.half(half).stream()
                .flatMap(text -> text.claims().stream())
                .toList();
        Assumptions.assumeFalse(claims.isEmpty(), () -> "skipped: no texts in " + half);
        for (Reading reading : Reading.values()) {
            long contradicted = claims.stream()
                    .filter(claim -> claim.acceptable(reading).equals(List.of("contradicted")))
                    .count();
            assertThat(6 * contradicted).as(reading.label()).isGreaterThanOrEqualTo(claims.size());
        }
    }
}
