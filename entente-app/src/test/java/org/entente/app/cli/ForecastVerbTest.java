package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastVerbTest {
    private static final Path DOCUMENTED = Path.of("..", "docs", "backtest.md");

    /** One home for all: what concerns all pairs is computed once. */
    @TempDir
    private static Path home;

    private static CommandRun run(String... arguments) {
        CommandRun run = CommandRun.home(home, arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static List<JsonNode> findings(String indicator, String... arguments) throws IOException {
        JsonNode data = new ObjectMapper().readTree(run(arguments).out()).get("data");
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode finding : data.get("constructs").get(0).get("findings")) {
            if (finding.get("indicator").asText().equals(indicator)) {
                found.add(finding);
            }
        }
        return found;
    }

    /**
     * The contract of the backtest on the built-in record; the skills over the best of the four plain forecasts were
     * computed apart with numpy: 0.090, 0.052 and 0.027, the last with an interval that holds 0.
     */
    @Test
    void intervalsHaveHeldWhatTheySay() throws IOException {
        List<JsonNode> coverage = findings("coverage", "forecast", "--backtest", "--json");
        assertThat(coverage).hasSize(3);
        for (JsonNode finding : coverage) {
            assertThat(finding.get("estimate").get("value").asDouble()).isBetween(0.87, 0.93);
            assertThat(finding.get("to").asInt() - finding.get("from").asInt()).isGreaterThanOrEqualTo(20);
        }
        double[] skills = findings("skill", "forecast", "--backtest", "--json").stream()
                .mapToDouble(finding -> finding.get("estimate").get("value").asDouble())
                .toArray();
        assertThat(skills[0]).isCloseTo(0.090, within(0.003));
        assertThat(skills[1]).isCloseTo(0.052, within(0.003));
        assertThat(skills[2]).isCloseTo(0.027, within(0.003));
    }

    @Test
    void anEarlierEndGivesTheForecastOfThen() throws IOException {
        List<JsonNode> forecasts = findings("forecast", "forecast", "USA", "ISR", "--to", "1990", "--json");
        assertThat(forecasts)
                .extracting(finding -> finding.get("about").asText())
                .containsExactly("1991, 1 year ahead", "1993, 3 years ahead", "1995, 5 years ahead");
        assertThat(forecasts.get(0).get("estimate").get("lo").asDouble()).isPositive();
    }

    @Test
    void theHeadHasTheYearsOfTheSeriesAndOfTheForecasts() {
        assertThat(run("forecast", "AZE", "SRB", "--to", "2016").out())
                .startsWith("━━ Azerbaijan – Serbia: forecast, 2000–2016, forecast for 2017–2021\n");
    }

    @Test
    void nothingIsForecastOfAStateThatIsNoMore() throws IOException {
        List<JsonNode> forecasts = findings("forecast", "forecast", "DEU@1985", "DDR@1985", "--to", "1990", "--json");
        assertThat(forecasts)
                .extracting(finding -> finding.get("estimate").get("undefined").asText())
                .containsOnly("no data");
        assertThat(findings("forecast", "forecast", "DEU@1985", "DDR@1985", "--to", "1989", "--json"))
                .allMatch(finding -> !finding.get("estimate").get("value").isNull());
    }

    /** What stands in docs/backtest.md is what the command writes: write it again where this fails. */
    @Test
    void theBacktestInTheDocumentationIsThatOfTheCommand() throws IOException {
        Path file = home.resolve("backtest.md");
        run("forecast", "--backtest", "--out", file.toString());
        List<String> rows = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("| 1 year ahead") || line.startsWith("| 19") || line.startsWith("| 20"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(7);
        assertThat(Files.readAllLines(DOCUMENTED)).containsAll(rows);
    }

    @Test
    void statesAndBacktestExcludeEachOther() {
        CommandRun both = CommandRun.home(home, "forecast", "AZE", "SRB", "--backtest");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("entente forecast AZE SRB shows");
        assertThat(CommandRun.home(home, "forecast", "AZE").code()).isEqualTo(2);
    }
}
