package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All on one window of one issue, which is estimated once and kept. */
class BeyondBlocsVerbTest {
    @TempDir
    private static Path home;

    private static CommandRun run(String... words) {
        Stream<String> slice = Stream.of("--issue", "co", "--from", "1950", "--to", "1960");
        CommandRun run = CommandRun.home(
                home,
                Stream.concat(Stream.concat(Stream.of("beyond-blocs"), Stream.of(words)), slice)
                        .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void theJsonOfAPairMeetsItsSchemaAndItsPartsAddUp() throws IOException {
        String out = run("USA", "GBR", "--json").out();
        assertThat(AnswerSchemas.faults("beyond-blocs", out)).isEmpty();
        JsonNode figures =
                new ObjectMapper().readTree(out).get("data").get("figures").get("agreement");
        double sum = 0;
        for (JsonNode part : figures.get("parts")) {
            sum += part.get("value").asDouble();
        }
        double observed =
                figures.get("expected").asDouble() + figures.get("residual").asDouble();
        assertThat(sum).isCloseTo(observed, within(1e-9));
        assertThat(observed).isBetween(0.0, 1.0);
    }

    @Test
    void aListOfNoPairSaysWhatANumberMustBe() {
        CommandRun run = CommandRun.home(home, "beyond-blocs", "--top", "0", "--year", "2019");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("from 1 on, not 0").contains("entente beyond-blocs --top 30");
    }

    @Test
    void theListMeetsItsSchemaAndIsOrdered() throws IOException {
        String out = run("--top", "7", "--json").out();
        assertThat(AnswerSchemas.faults("beyond-blocs", out)).isEmpty();
        JsonNode pairs = new ObjectMapper().readTree(out).get("data").get("pairs");
        assertThat(pairs).hasSize(7);
        double last = Double.POSITIVE_INFINITY;
        for (JsonNode pair : pairs) {
            double value = pair.get("estimate").get("value").asDouble();
            assertThat(value).isLessThanOrEqualTo(last);
            last = value;
        }
    }

    @Test
    void theListHasThePercentilesWithTheirIntervals() {
        String out = run("--top", "3").out();
        assertThat(out.lines().filter(line -> line.matches(" +[123] .* \\d+ \\[\\d+–\\d+] +\\d+")))
                .hasSize(3);
        assertThat(out.replaceAll("\\s+", " ")).contains("pct: percentile among all pairs, with its interval");
        assertThat(narrow("60", "--top", "3")).doesNotContain("pct");
    }

    @Test
    void theListSaysHowManyOfItsPairsAreOfOneState() {
        assertThat(run("--top", "30").out().replaceAll("\\s+", " "))
                .containsPattern("\\d+ of the 30 pairs have .+ in them: pairs of one state are not independent");
    }

    @Test
    void theTextNamesThePartsAndSaysThatTheWindowWasWidened() {
        CommandRun run = run("United States", "United Kingdom");
        assertThat(run.out())
                .contains("Habits of the United Kingdom", "Found bloc", "Ideal points", "Region", "in sample");
        assertThat(run.out()).contains("asked: ", "; rests on ");
        assertThat(run.err()).contains("fewer than 50");
    }

    /** Twenty-nine years of votes would answer for a dozen texts. */
    @Test
    void aSpecialSessionIsNotAnsweredWithOtherYears() {
        CommandRun run = CommandRun.home(home, "beyond-blocs", "USA", "RUS", "--session", "ES-10");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).contains("too few families of texts in ES-10", "Ask for more years");
    }

    @Test
    void thePartsStandInTheOrderTypedAndStayWithTheirState() {
        String one = run("United States", "United Kingdom").out();
        String other = run("United Kingdom", "United States").out();
        assertThat(habits(one)).hasSize(2).containsExactlyInAnyOrderElementsOf(habits(other));
        assertThat(habits(other).get(0)).contains("the United Kingdom");
        assertThat(habits(one).get(0)).contains("the United States");
    }

    private static List<String> habits(String out) {
        return out.lines().filter(line -> line.contains("Habits of")).toList();
    }

    @Test
    void aFileHasEveryPairAndAPageTheParts() throws IOException {
        Path file = home.resolve("pairs.csv");
        run("--top", "1", "--out", file.toString());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0))
                .startsWith("ccode1,ccode2,n,agreement_expected,agreement_residual")
                .contains("agreement_beyond_pct,agreement_beyond_pct_lo,agreement_beyond_pct_hi");
        assertThat(lines).hasSizeGreaterThan(500);
        Path page = home.resolve("pair.html");
        run("USA", "GBR", "--out", page.toString());
        assertThat(page).content().contains("they add up to what was observed", "Expected 0.", "beyond their blocs");
    }

    private static String narrow(String width, String... words) {
        Stream<String> slice = Stream.of("--issue", "co", "--from", "1950", "--to", "1960");
        return CommandRun.in(
                        Map.of("COLUMNS", width, "HOME", home.toString()),
                        Stream.of(Stream.of("beyond-blocs"), Stream.of(words), slice)
                                .flatMap(part -> part)
                                .toArray(String[]::new))
                .out();
    }

    @Test
    void aNarrowTerminalStillNamesBothStatesAndCutsNothing() {
        for (String width : List.of("60", "80")) {
            String list = narrow(width, "--top", "3");
            assertThat(list.lines().filter(line -> line.matches(" +[123] +[A-Z0-9]+ – [A-Z0-9]+ .*")))
                    .hasSize(3);
            String pair = narrow(width, "USA", "GBR");
            assertThat(list + pair).doesNotContain("…");
            assertThat((list + pair).lines()).allMatch(line -> line.length() <= Integer.parseInt(width));
        }
        assertThat(run("--top", "3").out()).doesNotContain("in sample");
    }

    @Test
    void aStateThatNeverVotedHasNoAnswer() {
        CommandRun run = CommandRun.home(home, "beyond-blocs", "VAT", "ITA");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Holy See never cast a vote");
    }
}
