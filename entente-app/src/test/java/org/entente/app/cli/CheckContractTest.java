package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claim.rule.Rules;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every answer of {@code check} must be, whatever the text: tried on every third text of the half of the corpus that is
 * tuned on, read as of one day, so that they share what is computed of all pairs; the contract knows no dates. The reading of
 * all of them is tried beside the corpus.
 */
class CheckContractTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Beside this module, in the tests of the library. */
    private static final Path CORPUS = Path.of("../entente-core/src/test/resources/org/entente/claim/corpus/tuned");

    @TempDir
    private static Path home;

    /** Every third text of the half of the corpus that is tuned on. */
    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return IntStream.range(0, all.size()).filter(k -> k % 3 == 0).mapToObj(all::get);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyAnswerKeepsTheContract(Path text) throws IOException {
        Path file = Files.copy(text, home.resolve(text.getFileName()));
        CommandRun run = CommandRun.home(home, "check", file.toString(), "--date", "2024-05-01", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(AnswerSchemas.faults("check", run.out())).isEmpty();
        JsonNode data = MAPPER.readTree(run.out()).path("data");
        Map<String, JsonNode> sentences = sentences(data);
        Set<String> spans = new HashSet<>();
        for (JsonNode claim : data.path("claims")) {
            String where = text.getFileName() + ", " + claim.path("id").asText();
            JsonNode sentence =
                    Objects.requireNonNull(sentences.get(claim.path("sentence").asText()), where + " has no sentence");
            assertThat(sentence.path("kind").asText()).as(where).isEqualTo("claim");
            assertInside(where, claim.path("spans"), sentence);
            assertThat(spans.add(claim.path("type").asText() + claim.path("spans") + claim.path("roles")))
                    .as(where + " is no second one of a kind")
                    .isTrue();
            assertThat(Rules.load().type(claim.path("type").asText()).id())
                    .as(where)
                    .isNotEmpty();
            assertReadings(where, claim);
        }
    }

    /** In the order of the text, none meeting another; offsets count units of the text that is given. */
    private static Map<String, JsonNode> sentences(JsonNode data) {
        String text = data.path("text").asText();
        Map<String, JsonNode> sentences = new HashMap<>();
        int done = 0;
        for (JsonNode sentence : data.path("sentences")) {
            int start = sentence.path("start").asInt();
            int end = sentence.path("end").asInt();
            assertThat(start).isGreaterThanOrEqualTo(done);
            assertThat(text.substring(start, end))
                    .isEqualTo(sentence.path("text").asText());
            assertThat(text.substring(done, start)).as("nothing is dropped").isBlank();
            sentences.put(sentence.path("id").asText(), sentence);
            done = end;
        }
        assertThat(text.substring(done)).isBlank();
        return sentences;
    }

    private static void assertInside(String where, JsonNode spans, JsonNode sentence) {
        int done = sentence.path("start").asInt();
        assertThat(spans).as(where).isNotEmpty();
        for (JsonNode span : spans) {
            assertThat(span.path("start").asInt()).as(where).isGreaterThanOrEqualTo(done);
            assertThat(span.path("end").asInt())
                    .as(where)
                    .isGreaterThan(span.path("start").asInt());
            done = span.path("end").asInt();
        }
        assertThat(done).as(where).isLessThanOrEqualTo(sentence.path("end").asInt());
    }

    /** What votes alone test everything tests; what decides is there, and on votes alone it is of votes. */
    private static void assertReadings(String where, JsonNode claim) {
        String everything = claim.path("verdict").asText();
        String votes = claim.path("verdict_votes_only").asText();
        if (!votes.equals("not_testable")) {
            assertThat(everything).as(where).isNotEqualTo("not_testable");
        }
        Map<String, JsonNode> indicators = new HashMap<>();
        claim.path("indicators").forEach(one -> indicators.put(one.path("id").asText(), one));
        List<String> reasons = new ArrayList<>(List.of(claim.path("reason").asText()));
        reasons.add(claim.path("reason_votes_only").asText());
        assertThat(reasons).as(where).allMatch(reason -> reason.endsWith("."));
        assertDeciding(where, everything, claim.path("deciding"), indicators);
        assertDeciding(where, votes, claim.path("deciding_votes_only"), indicators);
        if (!votes.equals("not_testable")) {
            assertThat(indicator(where, indicators, claim.path("deciding_votes_only"))
                            .path("votes")
                            .asBoolean())
                    .as(where)
                    .isTrue();
        }
    }

    private static JsonNode indicator(String where, Map<String, JsonNode> indicators, JsonNode id) {
        return Objects.requireNonNull(indicators.get(id.asText()), where + ": no indicator " + id);
    }

    private static void assertDeciding(
            String where, String verdict, JsonNode deciding, Map<String, JsonNode> indicators) {
        if (verdict.equals("not_testable")) {
            assertThat(deciding.isNull()).as(where).isTrue();
        } else {
            assertThat(indicator(where, indicators, deciding).path("state").asText())
                    .as(where)
                    .isNotEqualTo("none");
        }
    }
}
